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
        bool whole = operation is not Access && file.Syntax.Has("(rs1)") && file.Syntax.Mnemonic is not ("vlm.v" or "vsm.v");
        ProgramWriter writer = operation switch
        {
            Elementwise => new ElementwiseProgram(file, operation, new Values(file, _sets)).Write(),
            Access access => new MemoryProgram(file, access).Write(),
            _ when whole => WholeRegisterPrograms.WriteWhole(file),
            _ when file.Syntax.Has("(rs1)") => WholeRegisterPrograms.WriteMask(file),
            _ => new OnceProgram(file, operation, new Values(file, _sets)).Write(),
        };
        if (writer.Count == 0)
            throw new FormatException("no configuration is legal");
        AddTraps(writer, operation, underVill: !whole);
        return writer;
    }

    /// <summary>Cases in which the instruction is illegal: with vector state off, and under vill where it does not execute there.</summary>
    private static void AddTraps(ProgramWriter writer, Operation operation, bool underVill)
    {
        OperandFile file = writer.File;
        string text = AssemblerText.Of(file, masked: false);
        // Legal but for the state, as far as one LMUL is for all: an element group has up to four 64-bit elements.
        var c = new Configuration(file.Sews.DefaultIfEmpty(8).First(), operation is Groups ? 1 : 0, file.Altfmt[0]);
        writer.AddCase("vector state off", $"V_TRAPS $, 0x{c.Vtype(0):x}, {text}");
        if (underVill)
            writer.AddCase("vill", $"V_TRAPS_VILL $, {text}");
    }
}
