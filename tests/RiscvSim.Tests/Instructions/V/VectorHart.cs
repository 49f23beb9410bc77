using System.Runtime.CompilerServices;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>A hart whose vector registers are random, and their contents before an instruction, element by element, for definitions to work on.</summary>
public sealed unsafe class VectorHart : IDisposable
{
    private readonly PhysicalMemory _memory = new(0x8000_0000, 1 << 16);
    private readonly Random _random;
    private readonly byte[] _before;

    public VectorHart(int vlen, int seed)
    {
        Hart = new Hart(IsaString.Parse($"rv64gc_zve64d_zvfh_zvl{vlen}b"), _memory);
        _random = new Random(seed);
        _before = new byte[32 * Unit->Vlenb];
        Expected = new byte[_before.Length];
    }

    public Hart Hart { get; }

    public VectorUnit* Unit => &Hart.State->Vector;

    /// <summary>What the registers should hold afterwards; <see cref="Prepare"/> makes it what they hold before.</summary>
    public byte[] Expected { get; }

    public int Vl => Unit->Vl;

    public int Vlmax => Unit->Vlmax;

    public int Sew => 8 << Unit->SewLog2;

    /// <summary>Sets SEW = 8 &lt;&lt; sewLog2 and LMUL, takes a random vl and random registers; false if the vtype is not supported.</summary>
    public bool Prepare(int sewLog2, int lmulLog2, bool agnostic = false)
    {
        Hart.Vector.SetVtype((uint)(sewLog2 << 3 | lmulLog2 & 7) | (agnostic ? 0xc0UL : 0));
        if (Unit->Vill)
            return false;
        Unit->Vs = 1;
        Unit->AgnosticOnes = agnostic;
        Hart.Vector.SetVl(_random.Next(8) switch
        {
            0 => 0,
            1 => 1,
            < 5 => (ulong)Vlmax,
            _ => (ulong)_random.Next(Vlmax + 1),
        });
        var registers = new Span<byte>(Unit->Registers, _before.Length);
        _random.NextBytes(registers);
        registers.CopyTo(_before);
        registers.CopyTo(Expected);
        return true;
    }

    public int Next(int limit) => _random.Next(limit);

    /// <summary>Overwrites an element before the instruction.</summary>
    public void Put(int register, int element, int bits, ulong value)
    {
        Write(_before, register, element, bits, value);
        Write(Expected, register, element, bits, value);
        Unsafe.CopyBlockUnaligned((*Unit)[register] + element * bits / 8, (byte*)&value, (uint)bits / 8);
    }

    /// <summary>An element before the instruction, zero-extended.</summary>
    public ulong Get(int register, int element, int bits)
    {
        ulong value = 0;
        int first = register * Unit->Vlenb + element * bits / 8;
        for (int i = bits / 8 - 1; i >= 0; i--)
            value = value << 8 | _before[first + i];
        return value;
    }

    /// <summary>An element before the instruction, sign-extended.</summary>
    public long GetSigned(int register, int element, int bits) => (long)(Get(register, element, bits) << 64 - bits) >> 64 - bits;

    /// <summary>A mask bit before the instruction.</summary>
    public bool Bit(int register, int element) => (_before[register * Unit->Vlenb + element / 8] >> element % 8 & 1) != 0;

    public bool IsActive(int vm, int element) => vm != 0 || Bit(0, element);

    /// <summary>Says what an element should be.</summary>
    public void Expect(int register, int element, int bits, ulong value) => Write(Expected, register, element, bits, value);

    /// <summary>Says what a mask bit should be.</summary>
    public void ExpectBit(int register, int element, bool value)
    {
        ref byte octet = ref Expected[register * Unit->Vlenb + element / 8];
        octet = (byte)(value ? octet | 1 << element % 8 : octet & ~(1 << element % 8));
    }

    /// <summary>True if the registers are as expected, all of them to the last byte, and the instruction completed.</summary>
    public bool IsAsExpected() => Unit->Vs == 3 && new Span<byte>(Unit->Registers, _before.Length).SequenceEqual(Expected);

    public override string ToString() => $"VLEN {8 * Unit->Vlenb} SEW {Sew} LMUL 2^{Unit->LmulLog2} vl {Vl}";

    public void Dispose()
    {
        Hart.Dispose();
        _memory.Dispose();
    }

    private void Write(byte[] registers, int register, int element, int bits, ulong value)
    {
        for (int i = 0; i < bits / 8; i++)
            registers[register * Unit->Vlenb + element * bits / 8 + i] = (byte)(value >> 8 * i);
    }
}
