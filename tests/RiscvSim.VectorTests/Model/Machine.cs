using System.Buffers.Binary;
using System.Numerics;

namespace RiscvSim.VectorTests.Model;

/// <summary>The state that a vector instruction sees, and the accesses to it, element by element.</summary>
/// <param name="vlen">VLEN in bits.</param>
public sealed class Machine(int vlen)
{
    /// <summary>The 32 vector registers, one after the other.</summary>
    public byte[] V { get; private set; } = new byte[32 * vlen / 8];

    public ulong[] X { get; } = new ulong[32];

    public ulong[] F { get; } = new ulong[32];

    public Memory Memory { get; } = new();

    public int Vlen { get; } = vlen;

    public int Vlenb => Vlen / 8;

    public ulong Vl { get; set; }

    public ulong Vtype { get; set; }

    public ulong Vstart { get; set; }

    public int Vxrm { get; set; }

    public bool Vxsat { get; set; }

    public int Frm { get; set; }

    public int Fflags { get; set; }

    /// <summary>SEW in bits (manual, section "Vector selected element width").</summary>
    public int Sew => 8 << (int)((Vtype >> 3) & 7);

    /// <summary>The binary logarithm of LMUL: -3 to 3.</summary>
    public int LmulLog2 => (int)(((Vtype & 7) ^ 4) - 4);

    /// <summary>Bit 8 of vtype: the other format of an 8- or 16-bit element (drafts).</summary>
    public bool Altfmt => (Vtype >> 8 & 1) != 0;

    /// <summary>The SEWs (a sum of 8 and 16) at which vtype may have bit 8 set.</summary>
    public int AltfmtSews { get; set; }

    /// <summary>VLMAX = LMUL * VLEN / SEW.</summary>
    public int Vlmax => LmulLog2 >= 0 ? (Vlen << LmulLog2) / Sew : (Vlen >> -LmulLog2) / Sew;

    /// <summary>The bits of an element, which may lie in a register behind the first one of its group.</summary>
    public ulong Get(int register, int index, int eew)
    {
        int at = register * Vlenb + index * (eew / 8);
        return eew switch
        {
            8 => V[at],
            16 => BinaryPrimitives.ReadUInt16LittleEndian(V.AsSpan(at)),
            32 => BinaryPrimitives.ReadUInt32LittleEndian(V.AsSpan(at)),
            _ => BinaryPrimitives.ReadUInt64LittleEndian(V.AsSpan(at)),
        };
    }

    /// <summary>Writes the low bits of a value as an element.</summary>
    public void Set(int register, int index, int eew, BigInteger value)
    {
        int at = register * Vlenb + index * (eew / 8);
        for (int k = 0; k < eew / 8; k++)
            V[at + k] = (byte)(value >> (8 * k) & 0xff);
    }

    public bool GetBit(int register, int index) => (V[register * Vlenb + index / 8] >> index % 8 & 1) != 0;

    public void SetBit(int register, int index, bool value)
    {
        ref byte b = ref V[register * Vlenb + index / 8];
        b = (byte)(b & ~(1 << index % 8) | (value ? 1 : 0) << index % 8);
    }

    /// <summary>A machine whose registers are a copy and whose CSRs are these: what an instruction reads while it writes.</summary>
    public Machine Before()
    {
        var copy = new Machine(Vlen)
        {
            V = (byte[])V.Clone(),
            Vl = Vl,
            Vtype = Vtype,
            Vstart = Vstart,
            Vxrm = Vxrm,
            Frm = Frm,
            AltfmtSews = AltfmtSews,
        };
        X.CopyTo(copy.X, 0);
        F.CopyTo(copy.F, 0);
        return copy;
    }
}
