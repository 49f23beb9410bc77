using RiscvSim.VectorTests.Model;

namespace RiscvSim.VectorTests.Checking;

/// <summary>Replays recorded cases on the model. Illegal-instruction cases are skipped: the model executes what is legal.</summary>
public sealed class Checker(IReadOnlyList<OperandFile> files, TextWriter output)
{
    private const int Illegal = 2, Reported = 40;

    private readonly Syntax[] _syntaxes = [.. files.Select(file => file.Syntax)];

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    /// <summary>Cases of instructions that the model does not have, or that are illegal.</summary>
    public int Skipped { get; private set; }

    /// <summary>Replays a file.</summary>
    public void Run(string path)
    {
        int passed = Passed, failed = Failed, skipped = Skipped, line = 0;
        foreach (GoldenCase golden in GoldenCase.Read(path))
        {
            line++;
            Syntax? syntax = golden.Cause == Illegal || golden.UnitsOff ? null : Array.Find(_syntaxes, s => s.Matches(golden.Word));
            if (syntax == null || Catalog.Find(syntax.Mnemonic) == null)
            {
                Skipped++;
            }
            else if (Difference(golden, new Instruction(syntax, golden.Word)) is { } difference)
            {
                if (Failed++ < Reported)
                    output.WriteLine($"{path}:{line}: {golden.Asm}: {difference}");
            }
            else
            {
                Passed++;
            }
        }

        output.WriteLine($"{Path.GetFileName(path)}: {Passed - passed} passed, {Failed - failed} failed, {Skipped - skipped} skipped");
    }

    /// <summary>What the model does otherwise than the recording, or null.</summary>
    private static string? Difference(GoldenCase golden, Instruction i)
    {
        Machine model = golden.Before(), expected = golden.After();
        try
        {
            Catalog.Execute(model, i);
            if (golden.Cause != null)
                return $"no trap, expected {golden.Cause}";
        }
        catch (TrapException trap)
        {
            if (trap.Cause != golden.Cause || trap.Tval != golden.Tval)
                return $"trap {trap.Cause} at {trap.Tval:x}";
        }

        string state = $" (vtype {expected.Vtype:x}, vl {expected.Vl}, frm {expected.Frm}, vxrm {expected.Vxrm})";
        for (int k = 0; k < model.V.Length; k++)
        {
            if (model.V[k] != expected.V[k])
                return $"v{k / model.Vlenb} byte {k % model.Vlenb} is {model.V[k]:x2}, expected {expected.V[k]:x2}{state}";
        }

        for (int k = 0; k < 32; k++)
        {
            if (model.X[k] != expected.X[k] || model.F[k] != expected.F[k])
                return $"x{k} or f{k} is {model.X[k]:x} or {model.F[k]:x}, expected {expected.X[k]:x} or {expected.F[k]:x}{state}";
        }

        if (!model.Memory.Bytes.AsSpan().SequenceEqual(expected.Memory.Bytes))
            return "memory" + state;
        string Csrs(Machine m) => $"vl {m.Vl} vtype {m.Vtype:x} vstart {m.Vstart} vxsat {m.Vxsat} fflags {m.Fflags:x}";
        return Csrs(model) == Csrs(expected) ? null : $"{Csrs(model)}, expected {Csrs(expected)}{state}";
    }
}
