using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace RiscvSim.Instructions.V.Kernels;

/// <summary>
/// Vectors that the short way of halves needs for every block. RyuJIT loads a constant anew for each block, which costs a sixth of the time;
/// values that it does not know to be constants stay in host registers.
/// </summary>
internal readonly struct HalfConstants
{
    /// <summary>All bits of a half but the sign.</summary>
    public readonly Vector512<ushort> Magnitude;

    /// <summary>The least magnitude that is not a finite half.</summary>
    public readonly Vector512<ushort> Infinity;

    /// <summary>The least magnitude that cannot come of a tiny number by rounding.</summary>
    public readonly Vector512<ushort> Normal;

    /// <summary>How many magnitudes there are from that to infinity.</summary>
    public readonly Vector512<ushort> NormalSpan;

    /// <summary>The last bit of a half.</summary>
    public readonly Vector512<ushort> One;

    /// <summary>Sign and magnitude of a half that stand at a float's places.</summary>
    public readonly Vector512<int> Placed;

    /// <summary>In every even word, what brings a half to a float's place as a factor.</summary>
    public readonly Vector512<short> Gap;

    /// <summary>The same for odd words.</summary>
    public readonly Vector512<short> OddGap;

    /// <summary>The lower words of 32 bits.</summary>
    public readonly Vector512<uint> LowerWord;

    /// <summary>2^112.</summary>
    public readonly Vector512<float> Scale;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private HalfConstants(int zero)
    {
        Magnitude = Vector512.Create((ushort)(0x7fff + zero));
        Infinity = Vector512.Create((ushort)(0x7c00 + zero));
        Normal = Vector512.Create((ushort)(0x401 + zero));
        NormalSpan = Vector512.Create((ushort)(0x7c00 - 0x401 + zero));
        One = Vector512.Create((ushort)(1 + zero));
        Placed = Vector512.Create(HalfVectors.SignAndMagnitude + zero);
        Gap = Vector512.Create((1 << HalfVectors.FractionGap) + zero).AsInt16();
        OddGap = Vector512.Create((1 << HalfVectors.FractionGap + 16) + zero).AsInt16();
        LowerWord = Vector512.Create((uint)(0xffff + zero));
        Scale = Vector512.Create((127 + HalfVectors.BiasGap << 23) + zero).AsSingle();
    }

    /// <summary>The constants for a loop.</summary>
    /// <param name="notNegative">Any number that is not negative, which RyuJIT does not know.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HalfConstants For(int notNegative) => new(notNegative >> 31);
}
