using System.Reflection;

namespace RiscvSim.Engines;

/// <summary>What becomes of the halves of 64-bit operands, as the IL of a semantic method says.</summary>
[Flags]
public enum Halves
{
    /// <summary>Nothing is known.</summary>
    None,

    /// <summary>The lower half of the result depends on the lower halves of the operands only.</summary>
    Pass = 1,

    /// <summary>Each bit of the result depends on the same bit of the operands only, so that sign-extended words give one.</summary>
    Bitwise = 2,

    /// <summary>The result is the first operand shifted left by the second, and nothing else.</summary>
    ShiftLeft = 4,

    /// <summary>The result is the first operand, of 32 bits, shifted right by the second with zeros, and nothing else.</summary>
    ShiftRight = 8,
}

/// <summary>Reads it: methods of rows are short, and those of interest have no branches, calls or variables.</summary>
internal static class HalvesOf
{
    private const byte LoadArgument0 = 0x02, LoadArgument1 = 0x03, LoadArgument3 = 0x05, Constant8 = 0x1e, ConstantMinus1 = 0x15, ConstantByte = 0x1f,
        Return = 0x2a, Add = 0x58, Subtract = 0x59, Multiply = 0x5a, And = 0x5f, Xor = 0x61, ShiftLeft = 0x62, ShiftRight = 0x64, Negate = 0x65, Not = 0x66, ToLong = 0x6a, ToUlong = 0x6e;

    /// <summary>What the method says.</summary>
    public static Halves Method(MethodInfo method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } il)
            return Halves.None;
        if (il is [LoadArgument0, LoadArgument1, ConstantByte, 63, And, ShiftLeft, Return])
            return Halves.ShiftLeft | Halves.Pass;
        if (il is [LoadArgument0, LoadArgument1, ConstantByte, 31, And, ShiftRight, Return])
            return Halves.ShiftRight;
        var halves = Halves.Pass | Halves.Bitwise;
        for (int at = 0; at < il.Length; at++)
        {
            switch (il[at])
            {
                case >= LoadArgument0 and <= LoadArgument3 or >= And and <= Xor or Not or Return:
                    break;
                case >= ConstantMinus1 and <= Constant8 or Add or Subtract or Multiply or ShiftLeft or Negate or ToLong or ToUlong:
                    halves = Halves.Pass;
                    break;
                case ConstantByte:
                    halves = Halves.Pass;
                    at++;
                    break;
                default:
                    return Halves.None;
            }
        }

        return halves;
    }
}
