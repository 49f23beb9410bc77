using System.Runtime.Intrinsics;
using RiscvSim.Instructions.V.Kernels;
using Xunit;

namespace RiscvSim.Tests.Instructions.V;

/// <summary>The recorded vectors check the path that their host takes. Here both paths are held against each other and against FIPS 197.</summary>
public class CryptoAesTests
{
    // FIPS 197, appendix B: the input of round 1, its round key and its output.
    private static readonly Vector128<byte> s_start = Bytes("193de3bea0f4e22b9ac68d2ae9f84808");
    private static readonly Vector128<byte> s_key = Bytes("a0fafe1788542cb123a339392a6c7605");
    private static readonly Vector128<byte> s_next = Bytes("a49c7ff2689f352b6b5bea43026a5049");

    [Fact]
    public void ARoundIsThatOfTheStandard()
    {
        Assert.Equal(s_next, CryptoAes.Encrypt(s_start, s_key));
        Assert.Equal(s_next, CryptoAes.MixColumns(CryptoAes.Substitute(s_start)) ^ s_key);
        Assert.Equal(Bytes("d4bf5d30e0b452aeb84111f11e2798e5"), CryptoAes.Substitute(s_start));
    }

    [Fact]
    public void PortableAndHostAgree()
    {
        var random = new Random(1);
        var bytes = new byte[32];
        for (int i = 0; i < 500; i++)
        {
            random.NextBytes(bytes);
            Vector128<byte> state = Vector128.Create(bytes.AsSpan(0, 16)), key = Vector128.Create(bytes.AsSpan(16, 16));
            Assert.Equal(CryptoAes.MixColumns(CryptoAes.Substitute(state)) ^ key, CryptoAes.Encrypt(state, key));
            Assert.Equal(CryptoAes.Substitute(state) ^ key, CryptoAes.EncryptLast(state, key));
            Assert.Equal(CryptoAes.InverseMixColumns(CryptoAes.InverseSubstitute(state) ^ key), CryptoAes.Decrypt(state, key));
            Assert.Equal(CryptoAes.InverseSubstitute(state) ^ key, CryptoAes.DecryptLast(state, key));
            Assert.Equal(state, CryptoAes.InverseMixColumns(CryptoAes.MixColumns(state)));
            Assert.Equal(state, CryptoAes.InverseSubstitute(CryptoAes.Substitute(state)));
        }
    }

    // FIPS 197, appendix A.1: temp after the round constant for words 4 and 40.
    [Fact]
    public void ScheduleWordsAreThoseOfTheStandard()
    {
        Assert.Equal(BigEndian(0x8b84eb01), CryptoAes.ScheduleWord(new CryptoWord<uint>(BigEndian(0x09cf4f3c)), 1).Value);
        Assert.Equal(BigEndian(0x7c639f5b), CryptoAes.ScheduleWord(new CryptoWord<uint>(BigEndian(0x575c006e)), 10).Value);
    }

    private static Vector128<byte> Bytes(string hex) => Vector128.Create(Convert.FromHexString(hex));

    private static uint BigEndian(uint word) => System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(word);
}
