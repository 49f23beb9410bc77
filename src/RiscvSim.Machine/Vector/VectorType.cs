namespace RiscvSim.Machine.Vector;

/// <summary>What follows from a vtype; see the fields of <see cref="VectorUnit"/> of the same names.</summary>
public struct VectorType
{
    /// <summary>Supported vtypes are below: eight bits, and bit 8 for the alternative format.</summary>
    public const int Count = 1 << 9;

    /// <summary>vtype as CSR reads give it.</summary>
    public ulong Vtype;

    /// <summary>log2 of SEW in bytes.</summary>
    public int SewLog2;

    /// <summary>log2 of LMUL.</summary>
    public int LmulLog2;

    /// <summary>VLMAX.</summary>
    public int Vlmax;

    /// <summary>vtype bit 8.</summary>
    public bool Altfmt;

    /// <summary>Its name; that of the illegal configuration if it is not supported.</summary>
    public byte Configuration;
}
