using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Kit.Testing;

/// <summary>The registers of a machine before an instruction, for a reference method to start from.</summary>
internal sealed unsafe class MachineSnapshot
{
    private const int Registers = 32;

    /// <summary>Copies the state.</summary>
    public MachineSnapshot(ProbeMachine machine)
    {
        HartState* s = machine.Hart.State;
        new ReadOnlySpan<ulong>(s->X, Registers).CopyTo(X);
        new ReadOnlySpan<ulong>(s->F, Registers).CopyTo(F);
        V = machine.Vectors.ToArray();
        (Vlenb, Sew, Vl, Vstart) = (s->Vector.Vlenb, 8 << s->Vector.SewLog2, s->Vector.Vl, s->Vector.Vstart);
    }

    /// <summary>x0 to x31.</summary>
    public ulong[] X { get; } = new ulong[Registers];

    /// <summary>f0 to f31, raw.</summary>
    public ulong[] F { get; } = new ulong[Registers];

    /// <summary>v0 to v31.</summary>
    public byte[] V { get; }

    /// <summary>VLEN in bytes.</summary>
    public int Vlenb { get; }

    /// <summary>SEW in bits.</summary>
    public int Sew { get; }

    /// <summary>vl.</summary>
    public int Vl { get; }

    /// <summary>vstart.</summary>
    public ulong Vstart { get; }

    /// <summary>An element of SEW bits.</summary>
    public static ulong Element(ReadOnlySpan<byte> registers, int at, int sew)
    {
        ulong value = 0;
        for (int i = sew / 8 - 1; i >= 0; i--)
            value = value << 8 | registers[at + i];
        return value;
    }

    /// <summary>True if an element is worked on: unmasked, or its bit in v0 is set.</summary>
    public bool IsActive(int element, bool masked) => !masked || (V[element >> 3] >> (element & 7) & 1) != 0;

    /// <summary>The number of a register that a field names.</summary>
    public static int Register(Field field, uint word) => (int)field.Extract(word);
}
