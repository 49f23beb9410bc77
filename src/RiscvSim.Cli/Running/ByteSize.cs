using System.Globalization;

namespace RiscvSim.Cli.Running;

/// <summary>Sizes on the command line: a number of bytes, with suffix K, M or G of 1024, its square and its cube.</summary>
public static class ByteSize
{
    /// <summary>Reads a size.</summary>
    /// <param name="text">Such as <c>1048576</c>, <c>512K</c>, <c>64G</c>.</param>
    /// <param name="bytes">The size in bytes.</param>
    /// <returns>False if the text is no size, or one beyond 64 bits.</returns>
    public static bool TryParse(string text, out ulong bytes)
    {
        bytes = 0;
        int shift = text.Length == 0 ? 0 : char.ToUpperInvariant(text[^1]) switch
        {
            'K' => 10,
            'M' => 20,
            'G' => 30,
            _ => 0,
        };
        ReadOnlySpan<char> digits = shift == 0 ? text : text.AsSpan(0, text.Length - 1);
        if (!ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) || number > ulong.MaxValue >> shift)
            return false;
        bytes = number << shift;
        return true;
    }
}
