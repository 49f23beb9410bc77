using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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

    private static ReadOnlySpan<uint> Values =>
    [
        0x7fff_7fff, 0x7c00_7c00, 0x0401_0401, 0x77ff_77ff, 0x0001_0001, HalfVectors.SignAndMagnitude,
        1 << HalfVectors.FractionGap, 1 << HalfVectors.FractionGap + 16, 0xffff, 127 + HalfVectors.BiasGap << 23,
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private HalfConstants(int zero)
    {
        ref uint values = ref Unsafe.Add(ref MemoryMarshal.GetReference(Values), zero);
        Magnitude = Vector512.Create(values).AsUInt16();
        Infinity = Vector512.Create(Unsafe.Add(ref values, 1)).AsUInt16();
        Normal = Vector512.Create(Unsafe.Add(ref values, 2)).AsUInt16();
        NormalSpan = Vector512.Create(Unsafe.Add(ref values, 3)).AsUInt16();
        One = Vector512.Create(Unsafe.Add(ref values, 4)).AsUInt16();
        Placed = Vector512.Create(Unsafe.Add(ref values, 5)).AsInt32();
        Gap = Vector512.Create(Unsafe.Add(ref values, 6)).AsInt16();
        OddGap = Vector512.Create(Unsafe.Add(ref values, 7)).AsInt16();
        LowerWord = Vector512.Create(Unsafe.Add(ref values, 8));
        Scale = Vector512.Create(Unsafe.Add(ref values, 9)).AsSingle();
    }

    /// <summary>The constants for a loop.</summary>
    /// <param name="notNegative">Any number that is not negative, which RyuJIT does not know.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static HalfConstants For(int notNegative) => new(notNegative >> 31);
}
