using System.Reflection;
using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;
using RiscvSim.Machine.Memory;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Mutation;

/// <summary>
/// Whether a mutant of a vector row is right all the same: a sum with its operands swapped, flags lost of what raises none. Both methods run
/// on many states of two harts, and all of the state afterwards is compared.
/// </summary>
internal static unsafe class VectorEquivalence
{
    private const int Samples = 4000, Vlen = 128, Registers = 32, Dirty = 3;
    private const ulong MemoryBytes = 1 << 20, Base = 1 << 19;

    private const string Isa = "rv64gcv_zvfh_zvfbfwma_zvbb_zvbc_zvkned_zvknhb_zvkg_zvksed_zvksh_zvdot4a8i_zvabd_zvfofp8min"
        + "_zvqwdota8i_zvqwdota16i_zvfwdota16bf_zvfqwdota8f_zvqwbdota8i_zvqwbdota16i_zvfwbdota16bf_zvfqwbdota8f_zvfbdota32f_zicclsm_zvl128b";

    /// <summary>True if the row names a vector register.</summary>
    public static bool Judges(Insn row) => row.Pattern.Has(FieldKind.V);

    /// <summary>True if a mutant has agreed with its original in all states that were tried.</summary>
    public static bool Holds(Mutant mutant)
    {
        IsaConfig isa = IsaString.Parse(Isa);
        using PhysicalMemory rightMemory = new(0, MemoryBytes), wrongMemory = new(0, MemoryBytes);
        using Hart right = new(isa, rightMemory), wrong = new(isa, wrongMemory);
        var dice = new Dice(1);
        for (int i = 0; i < Samples; i++)
        {
            uint word = Draw(dice, mutant.Row);
            ulong seed = dice.Bits();
            object? expected = Run(right, mutant.Row, mutant.Row.Method!, word, seed), actual = Run(wrong, mutant.Row, mutant.Method, word, seed);
            if (!Equals(expected, actual) || !SameState(right, wrong) || !SameMemory(rightMemory, wrongMemory))
                return false;
        }

        return true;
    }

    private static object? Run(Hart hart, Insn row, MethodInfo method, uint word, ulong seed)
    {
        var dice = new Dice(seed);
        HartState* s = hart.State;
        VectorUnit* v = &s->Vector;
        do
            hart.Vector.SetVtype(dice.Bits() & 0x1ff);
        while (v->Vill);
        hart.Vector.SetVl((ulong)dice.Below(v->Vlmax + 1));
        // Now and then nothing may execute.
        (v->Vstart, v->Vxrm, v->Vxsat, v->Vs, s->Fs) = (0, dice.Below(4), 0, dice.Percent(2) ? 0 : Dirty, Dirty);
        (s->Frm, s->Fflags, s->Status, s->Pc) = (dice.Below(5), FloatFlags.None, HartStatus.Running, 0);
        for (int i = 0; i < Registers * v->Vlenb; i += 8)
        {
            *(ulong*)(v->Registers + i) = dice.Below(4) switch
            {
                0 => Values.Draw(dice, ValueClass.Double),
                1 => (uint)Values.Draw(dice, ValueClass.Single) | Values.Draw(dice, ValueClass.Single) << 32,
                2 => Values.Draw(dice, ValueClass.Half) & 0xffff | Values.Draw(dice, ValueClass.Half) << 16 | Values.Draw(dice, ValueClass.Half) << 32 | Values.Draw(dice, ValueClass.Half) << 48,
                _ => Values.Draw(dice, ValueClass.Integer),
            };
        }

        bool accesses = row.Cost is >= Cost.VLoad and <= Cost.VStoreIndexed;
        object?[] arguments = Array.ConvertAll(method.GetParameters(), p => Argument(dice, hart, row, word, p, accesses));
        return method.Invoke(null, arguments);
    }

    private static object Argument(Dice dice, Hart hart, Insn row, uint word, ParameterInfo parameter, bool accesses)
    {
        string name = parameter.Name!;
        if (name == "hart")
            return hart;
        if (name == "word")
            return word;
        if (name.EndsWith("Index", StringComparison.Ordinal))
            return (int)row.Pattern.Find(name[..^5])!.Extract(word);
        Field field = row.Pattern.Find(name)!;
        ulong value = field.Kind switch
        {
            FieldKind.X when accesses => name == "rs1" ? Base : (ulong)(8 * dice.Between(-8, 8)),
            FieldKind.X => Values.Draw(dice, ValueClass.Integer),
            FieldKind.F => Values.Draw(dice, dice.Pick<ValueClass>([ValueClass.Double, ValueClass.Single, ValueClass.Half])),
            _ => (ulong)field.Extract(word),
        };
        return parameter.ParameterType == typeof(int) ? (int)value : parameter.ParameterType == typeof(long) ? (long)value : value;
    }

    /// <summary>Vector registers mostly at multiples of eight or four, so that many draws are legal.</summary>
    private static uint Draw(Dice dice, Insn row)
    {
        uint word = row.Pattern.Match | (uint)dice.Bits() & ~row.Pattern.Mask;
        foreach (Field field in row.Pattern.Fields)
        {
            if (field.Kind == FieldKind.V && dice.Percent(80))
                word = word & ~field.WordMask | field.Insert(dice.Below(8) * 4);
        }

        return word;
    }

    private static bool SameState(Hart first, Hart second)
    {
        HartState* a = first.State, b = second.State;
        int bytes = Registers * a->Vector.Vlenb;
        return a->Status == b->Status && a->Fflags == b->Fflags && a->Vector.Vl == b->Vector.Vl && a->Vector.Vxsat == b->Vector.Vxsat
            && a->Vector.Vstart == b->Vector.Vstart && new ReadOnlySpan<byte>(a->Vector.Registers, bytes).SequenceEqual(new ReadOnlySpan<byte>(b->Vector.Registers, bytes));
    }

    private static bool SameMemory(PhysicalMemory first, PhysicalMemory second)
    {
        const int Around = 8192;
        return new ReadOnlySpan<byte>(first.Host(Base - Around), 2 * Around).SequenceEqual(new ReadOnlySpan<byte>(second.Host(Base - Around), 2 * Around));
    }
}
