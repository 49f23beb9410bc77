using RiscvSim.VectorTests;
using RiscvSim.VectorTests.Checking;
using RiscvSim.VectorTests.Generation;

const string Usage = """
    vector tests: programs for every vector instruction, from operand files and a model of the manual

      check FILE...     replays recorded cases (*.jsonl.gz) on the model
      list              the mnemonics that have programs
      generate FOLDER [MNEMONIC...]
                        writes the programs' sources

    The operand files are those of isa-tests/v, found from the current folder upwards.
    """;
switch (args)
{
    case ["check", _, ..]:
        var checker = new Checker(OperandFile.LoadAll(OperandFolder()), Console.Out);
        foreach (string path in args[1..])
            checker.Run(path);
        Console.WriteLine($"{checker.Passed} passed, {checker.Failed} failed, {checker.Skipped} skipped");
        return checker.Failed == 0 && checker.Passed != 0 ? 0 : 1;
    case ["list"]:
        foreach (string mnemonic in new Generator(OperandFolder()).Files().Select(file => file.Syntax.Mnemonic).Distinct())
            Console.WriteLine(mnemonic);
        return 0;
    case ["generate", string folder, .. string[] mnemonics]:
        Console.WriteLine($"{new Generator(OperandFolder()).Write(folder, mnemonics)} cases");
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static string OperandFolder()
{
    for (string? folder = Environment.CurrentDirectory; folder != null; folder = Path.GetDirectoryName(folder))
    {
        string candidate = Path.Combine(folder, "isa-tests", "v");
        if (Directory.Exists(candidate))
            return candidate;
    }

    throw new DirectoryNotFoundException("no folder isa-tests/v here or above");
}
