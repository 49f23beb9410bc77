using System.Runtime.InteropServices;
using RiscvSim.Isa;
using RiscvSim.Machine.Extending;
using RiscvSim.Machine.Float;
using RiscvSim.Matmul.Files;
using RiscvSim.Matmul.Units;
using Xunit.Sdk;

namespace RiscvSim.Matmul.Tests.Mutations;

/// <summary>The checks that a descriptor must pass: names, encodings, cycles, what is legal, results.</summary>
public sealed unsafe class DescriptorChecks : IDisposable
{
    private const int Registers = 32, Largest = 8, Seed = 77;

    // The order is that in which mistakes show soonest.
    private static readonly int[] s_vlens = [256, 1024, 128, 512, 64, 2048, 4096, 16384];
    private static readonly int[] s_sews = [8, 16, 32, 64];
    private static readonly int[] s_lmuls = [0, 1, -1, 2, 3, -2, -3];

    private readonly MatmulHart[] _harts = [.. s_vlens.Select(vlen => new MatmulHart(vlen, vlen))];

    /// <summary>What is wrong with a file, or null.</summary>
    /// <param name="text">The file.</param>
    /// <param name="reference">What it must say.</param>
    /// <param name="rows">The instructions that it must have.</param>
    public string? FindFault(string text, FileReference reference, IReadOnlyList<RowReference> rows)
    {
        UnitFile file;
        try
        {
            file = UnitFile.Read("mutant.yaml", new StringReader(text));
        }
        catch (UnitFileException e)
        {
            return e.Message;
        }

        ExtensionAttribute extension = file.Extension;
        if ((extension.Requires, extension.Implies, extension.Version ?? "", extension.Experimental) != (reference.Extension, reference.Implies, reference.Version, false))
            return "the extension differs";
        if (!file.Rows.Select(row => row.Syntax).SequenceEqual(rows.Select(row => row.Mnemonic + " vd, vs1, vs2")))
            return "other instructions";
        IReadOnlyList<Insn> insns = file.RowsOf(extension.Requires);
        return insns.Zip(rows, (insn, row) => EncodingFault(insn, row) ?? CycleFault(insn, reference)).FirstOrDefault(fault => fault != null)
            ?? insns.Zip(rows, Behaviour).FirstOrDefault(fault => fault != null);
    }

    public void Dispose() => Array.ForEach(_harts, hart => hart.Dispose());

    private static string? EncodingFault(Insn insn, RowReference row)
    {
        BitPattern expected = BitPattern.Parse(row.Pattern);
        bool isEqual = insn.Pattern.Mask == expected.Mask && insn.Pattern.Match == expected.Match && insn.Pattern.Fields.Count == expected.Fields.Count
            && expected.Fields.All(field => insn.Pattern.Find(field.Name) is { } other && Enumerable.Range(0, Registers).All(v => field.Insert(v) == other.Insert(v)));
        return isEqual ? null : $"{insn.Name} is {insn.PatternText}, not {row.Pattern}";
    }

    private static string? CycleFault(Insn insn, FileReference reference)
    {
        if (insn.Latency != reference.Latency)
            return $"latency {insn.Latency}";
        foreach ((int vlen, int sew, int lmul, int vl, int cycles) in reference.Occupancies)
        {
            // Of SpacemiT's slides there is none at some VLENs.
            bool exists = reference.Rows.First(row => row.Mnemonic == insn.Name).At(vlen).Vlens.Contains(vlen);
            if (exists && insn.OccupancyOf(new VectorShape(vlen, sew, lmul, vl)) is int found && found != cycles)
                return $"{found} cycles";
        }

        return null;
    }

    private string? Behaviour(Insn insn, RowReference row)
    {
        var random = new Random(Seed);
        foreach (MatmulHart hart in _harts)
        {
            MatmulUnit unit = row.At(8 * hart.Unit->Vlenb);
            foreach (int lmul in s_lmuls)
            {
                foreach (int sew in s_sews)
                {
                    if (!hart.Configure(sew, lmul, 0))
                        continue;
                    var model = new PlainModel(unit, hart.At.Vlen, sew, lmul);
                    if (Legality(hart, insn, unit, model) is { } fault)
                        return fault;
                    if (!model.Exists)
                        continue;
                    if (unit.C != Accumulator.Fp32 && Limits(hart, insn, unit, model) is { } limit)
                        return limit;
                    try
                    {
                        ModelCheck.Run(hart, insn, unit, random, hart.At.Vlen > 1024 ? 1 : 12);
                    }
                    catch (XunitException e)
                    {
                        return e.Message;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Sums at the ends of their range, which random registers hardly ever hold.</summary>
    private static string? Limits(MatmulHart hart, Insn insn, MatmulUnit unit, PlainModel model)
    {
        hart.Configure(hart.At.Sew, hart.At.LmulLog2, (int)model.TileElements);
        hart.Randomise();
        Span<int> sums = MemoryMarshal.Cast<byte, int>(hart.Before.AsSpan(0, Largest * hart.Unit->Vlenb));
        for (int i = 0; i < sums.Length; i++)
            sums[i] = i % 2 == 0 ? int.MaxValue : int.MinValue;
        hart.Load(0, []);
        (int a, int b) = (Largest, 2 * Largest);
        (int vs1, int vs2) = unit.AIsVs2 ? (b, a) : (a, b);
        if (!hart.Execute(insn, 0, vs2, vs1))
            return $"{hart.At}: illegal";
        FloatFlags flags = FloatFlags.None;
        byte[] expected = model.Execute(hart.Before, hart.Unit->Vl, 0, a, b, RoundingMode.Rne, ref flags, fillsTail: false);
        return hart.Registers.SequenceEqual(expected) ? null : $"{hart.At}: sums at the ends of their range";
    }

    /// <summary>Every pair of registers, every vl, and vstart.</summary>
    private static string? Legality(MatmulHart hart, Insn insn, MatmulUnit unit, PlainModel model)
    {
        Configuration at = hart.At;
        int vlmax = hart.Unit->Vlmax;
        if (!model.Exists)
            return Fault(0, 0, Largest, 2 * Largest) ?? Fault(vlmax, 0, Largest, 2 * Largest);
        for (int vd = 0; vd < Registers; vd++)
        {
            int far = vd < 2 * Largest ? 3 * Largest : 0;
            for (int other = 0; other < Registers; other++)
            {
                if ((Fault(0, vd, other, far) ?? Fault(0, vd, far, other)) is { } fault)
                    return fault;
            }
        }

        int step = Math.Max(1, vlmax / 64);
        for (int vl = 0; vl <= vlmax; vl += vl < 64 ? 1 : step)
        {
            if (Fault(vl, 0, Largest, 2 * Largest) is { } fault)
                return fault;
        }

        hart.Configure(at.Sew, at.LmulLog2, 0);
        hart.Unit->Vstart = 1;
        return hart.Execute(insn, 0, 2 * Largest, Largest) == (unit.Vstart == VstartRule.Ignored) ? null : $"{at}: vstart";

        string? Fault(int vl, int vd, int a, int b)
        {
            hart.Configure(at.Sew, at.LmulLog2, vl);
            (int vs1, int vs2) = unit.AIsVs2 ? (b, a) : (a, b);
            bool isLegal = hart.Execute(insn, vd, vs2, vs1);
            return isLegal == model.IsLegal(vl, vd, a, b) ? null : $"{at} vl {vl} v{vd} v{vs1} v{vs2}: legal {isLegal}";
        }
    }
}
