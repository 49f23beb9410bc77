using System.Numerics;

namespace RiscvSim.VectorTests.Model;

/// <summary>Chapter "Vector Cryptography": instructions on element groups.</summary>
public static class CryptoChapter
{
    /// <summary>All operations by mnemonic.</summary>
    public static IEnumerable<(string Mnemonic, Operation Operation)> Rows()
    {
        foreach ((string form, bool scalar) in new[] { ("vv", false), ("vs", true) })
        {
            yield return ($"vaesef.{form}", new Groups(4, (g, _) => Aes.Words(Aes.Encrypt(g.D, g.S2, last: true))) { KeyIsGroupZero = scalar });
            yield return ($"vaesem.{form}", new Groups(4, (g, _) => Aes.Words(Aes.Encrypt(g.D, g.S2, last: false))) { KeyIsGroupZero = scalar });
            yield return ($"vaesdf.{form}", new Groups(4, (g, _) => Aes.Words(Aes.Decrypt(g.D, g.S2, last: true))) { KeyIsGroupZero = scalar });
            yield return ($"vaesdm.{form}", new Groups(4, (g, _) => Aes.Words(Aes.Decrypt(g.D, g.S2, last: false))) { KeyIsGroupZero = scalar });
            yield return ($"vsm4r.{form}", new Groups(4, (g, _) => Sm4.Rounds(g.D, g.S2)) { KeyIsGroupZero = scalar });
        }

        yield return ("vaesz.vs", new Groups(4, (g, _) => [.. g.D.Zip(g.S2, (a, b) => a ^ b)]) { KeyIsGroupZero = true });
        yield return ("vaeskf1.vi", new Groups(4, (g, i) => Aes.NextKey128(g.S2, i.Zimm)));
        yield return ("vaeskf2.vi", new Groups(4, (g, i) => Aes.NextKey256(g.D, g.S2, i.Zimm)));
        yield return ("vsm4k.vi", new Groups(4, (g, i) => Sm4.NextKeys(g.S2, i.Zimm & 7)));
        yield return ("vsm3me.vv", new Groups(8, (g, _) => Sm3.Expand(g.S1, g.S2)));
        yield return ("vsm3c.vi", new Groups(8, (g, i) => Sm3.TwoRounds(g.D, g.S2, i.Zimm)));
        yield return ("vsha2ms.vv", new Groups(4, (g, _) => Sha2.Schedule(g)));
        yield return ("vsha2ch.vv", new Groups(4, (g, _) => Sha2.TwoRounds(g, g.S1[2], g.S1[3])));
        yield return ("vsha2cl.vv", new Groups(4, (g, _) => Sha2.TwoRounds(g, g.S1[0], g.S1[1])));
        yield return ("vghsh.vv", new Groups(4, (g, _) => Multiply(Number(g.D) ^ Number(g.S1), Number(g.S2))));
        yield return ("vgmul.vv", new Groups(4, (g, _) => Multiply(Number(g.D), Number(g.S2))));
    }

    private static BigInteger Number(ulong[] words) => words.Reverse().Aggregate(BigInteger.Zero, (n, word) => n << 32 | word);

    /// <summary>The product in GHASH's field, whose bits stand reversed in each byte (NIST SP 800-38D).</summary>
    private static ulong[] Multiply(BigInteger x, BigInteger y)
    {
        BigInteger a = ReverseInBytes(x), b = ReverseInBytes(y), product = 0;
        for (int k = 0; k < 128; k++)
        {
            if (!(a >> k).IsEven)
                product ^= b;
            b <<= 1;
            if (!(b >> 128).IsZero)
                b ^= BigInteger.One << 128 | 0x87;
        }

        product = ReverseInBytes(product);
        return [.. Enumerable.Range(0, 4).Select(k => (ulong)(product >> (32 * k) & uint.MaxValue))];
    }

    private static BigInteger ReverseInBytes(BigInteger value)
    {
        BigInteger result = 0;
        for (int k = 0; k < 128; k++)
            result |= (value >> k & 1) << ((k & ~7) + 7 - (k & 7));
        return result;
    }
}

/// <summary>The element groups of an instruction.</summary>
public sealed record Group(int Sew, ulong[] D, ulong[] S2, ulong[] S1);

/// <summary>An instruction on groups of elements (section "Element Groups").</summary>
/// <param name="size">EGS, the elements of a group.</param>
/// <param name="result">The new group of vd.</param>
public sealed class Groups(int size, Func<Group, Instruction, ulong[]> result) : Operation
{
    /// <summary>EGS.</summary>
    public int Size { get; } = size;

    /// <summary>The .vs forms: group 0 of vs2 serves all.</summary>
    public bool KeyIsGroupZero { get; init; }

    /// <inheritdoc/>
    public override void Execute(Machine m, Machine before, Instruction i)
    {
        for (int group = 0; group < (int)m.Vl / Size; group++)
        {
            ulong[] Read(int register, int at) =>
                [.. Enumerable.Range(0, Size).Select(k => before.Get(register, at * Size + k, m.Sew))];
            ulong[] words = result(
                new Group(m.Sew, Read(i.Vd, group), Read(i.Vs2, KeyIsGroupZero ? 0 : group), i.Syntax.Has("vs1") ? Read(i.Vs1, group) : []), i);
            for (int k = 0; k < Size; k++)
                m.Set(i.Vd, group * Size + k, m.Sew, words[k]);
        }
    }
}
