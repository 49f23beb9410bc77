namespace RiscvSim.Mutation;

/// <summary>A way in which the semantics of a row is made wrong.</summary>
public enum Mutation
{
    /// <summary>The lowest bit of the result is inverted; a branch goes the other way.</summary>
    LowestBit,

    /// <summary>The highest bit of the result is inverted.</summary>
    HighestBit,

    /// <summary>The result is zero.</summary>
    Zero,

    /// <summary>The upper half of a 64-bit result is zero.</summary>
    UpperHalfLost,

    /// <summary>A jump goes four bytes too far.</summary>
    FourBytesOn,

    /// <summary>The first two operands of the same type change places.</summary>
    OperandsSwapped,

    /// <summary>Floating-point flags are not accrued.</summary>
    FlagsLost,

    /// <summary>The inexact flag is always raised.</summary>
    InexactRaised,

    /// <summary>The rounding mode is always to nearest, ties to even.</summary>
    RoundingIgnored,

    /// <summary>An atomic does not change memory.</summary>
    MemoryUnchanged,

    /// <summary>An atomic writes a value whose lowest bit is inverted.</summary>
    MemoryLowestBit,

    /// <summary>What the method does to the hart is not done; a load still loads.</summary>
    EffectSkipped,

    /// <summary>An instruction without a result is an illegal one.</summary>
    Illegal,

    /// <summary>The lowest bit of the first element of a vector result, or of what a vector store stores, is inverted.</summary>
    FirstElement,

    /// <summary>A bit of the last body element of a vector result, or of what a vector store stores, is inverted.</summary>
    LastElement,

    /// <summary>A bit behind the body of a vector result is inverted.</summary>
    BeyondVl,

    /// <summary>A vector instruction leaves its last element out.</summary>
    OneShort,

    /// <summary>A masked vector instruction treats all elements as active.</summary>
    MaskIgnored,

    /// <summary>Where a vector instruction is illegal, it does nothing instead.</summary>
    IllegalAccepted,

    /// <summary>vxsat is always set.</summary>
    SaturationRaised,

    /// <summary>A vector instruction takes the low bits of an f register whether or not they are NaN-boxed.</summary>
    BoxIgnored,

    /// <summary>A vector instruction extends a signed immediate by zeros, an unsigned one by its highest bit.</summary>
    ImmediateSign,
}

/// <summary>Wrong values of all types of results.</summary>
public static class Wrong
{
    public static bool LowestBit(bool value) => !value;

    public static sbyte LowestBit(sbyte value) => (sbyte)(value ^ 1);

    public static byte LowestBit(byte value) => (byte)(value ^ 1);

    public static short LowestBit(short value) => (short)(value ^ 1);

    public static ushort LowestBit(ushort value) => (ushort)(value ^ 1);

    public static int LowestBit(int value) => value ^ 1;

    public static uint LowestBit(uint value) => value ^ 1;

    public static long LowestBit(long value) => value ^ 1;

    public static ulong LowestBit(ulong value) => value ^ 1;

    public static float LowestBit(float value) => BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(value) ^ 1);

    public static double LowestBit(double value) => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) ^ 1);

    public static Half LowestBit(Half value) => BitConverter.UInt16BitsToHalf((ushort)(BitConverter.HalfToUInt16Bits(value) ^ 1));

    public static Machine.Float.BFloat16 LowestBit(Machine.Float.BFloat16 value) => new((ushort)(value.Bits ^ 1));

    public static sbyte HighestBit(sbyte value) => (sbyte)(value ^ sbyte.MinValue);

    public static byte HighestBit(byte value) => (byte)(value ^ 0x80);

    public static short HighestBit(short value) => (short)(value ^ short.MinValue);

    public static ushort HighestBit(ushort value) => (ushort)(value ^ 0x8000);

    public static int HighestBit(int value) => value ^ int.MinValue;

    public static uint HighestBit(uint value) => value ^ 0x8000_0000;

    public static long HighestBit(long value) => value ^ long.MinValue;

    public static ulong HighestBit(ulong value) => value ^ 1UL << 63;

    public static float HighestBit(float value) => BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(value) ^ int.MinValue);

    public static double HighestBit(double value) => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) ^ long.MinValue);

    public static Half HighestBit(Half value) => BitConverter.UInt16BitsToHalf((ushort)(BitConverter.HalfToUInt16Bits(value) ^ 0x8000));

    public static Machine.Float.BFloat16 HighestBit(Machine.Float.BFloat16 value) => new((ushort)(value.Bits ^ 0x8000));

    public static ulong FourBytesOn(ulong value) => value + 4;

    public static ulong UpperHalfLost(ulong value) => (uint)value;

    public static long UpperHalfLost(long value) => (uint)value;

    public static double UpperHalfLost(double value) => BitConverter.UInt64BitsToDouble((uint)BitConverter.DoubleToUInt64Bits(value));
}
