using RiscvSim.VectorTests.Model;

namespace RiscvSim.VectorTests.Generation;

/// <summary>Writes the programs of all operand files.</summary>
public sealed class Generator(string folder)
{
    private readonly ValueSets _sets = new(folder);

    /// <summary>Writes <c>v-NAME.S</c> for every program into a folder.</summary>
    /// <param name="output">The folder.</param>
    /// <param name="mnemonics">Those wanted; all if there is none.</param>
    /// <returns>The number of cases in all of them.</returns>
    public int Write(string output, IReadOnlyCollection<string> mnemonics)
    {
        Directory.CreateDirectory(output);
        int cases = 0;
        foreach (OperandFile file in Files().Where(file => mnemonics.Count == 0 || mnemonics.Contains(file.Syntax.Mnemonic)))
        {
            ProgramWriter writer;
            try
            {
                writer = Make(file);
            }
            catch (Exception e) when (e is FormatException or NotSupportedException or KeyNotFoundException)
            {
                throw new FormatException($"{file.Path}: {e.Message}", e);
            }

            cases += writer.Count;
            File.WriteAllText(Path.Combine(output, $"v-{file.ProgramName}.S"), writer.ToString());
        }

        return cases;
    }

    /// <summary>The operand files that have programs.</summary>
    public IEnumerable<OperandFile> Files() => OperandFile.LoadAll(folder).Where(file => file.HasProgram);

    private ProgramWriter Make(OperandFile file)
    {
        Operation operation = Catalog.Find(file.Syntax.Mnemonic) ?? throw new FormatException($"the model has no {file.Syntax.Mnemonic}");
        ProgramWriter writer = operation switch
        {
            Elementwise => new ElementwiseProgram(file, operation, new Values(file, _sets)).Write(),
            Access access => new MemoryProgram(file, access).Write(),
            _ when file.Syntax.Mnemonic is "vlm.v" or "vsm.v" => WholeRegisterPrograms.WriteMask(file),
            _ when file.Syntax.Has("(rs1)") => WholeRegisterPrograms.WriteWhole(file),
            _ => new OnceProgram(file, operation, new Values(file, _sets)).Write(),
        };
        return writer.Count != 0 ? writer : throw new FormatException("no configuration is legal");
    }
}
