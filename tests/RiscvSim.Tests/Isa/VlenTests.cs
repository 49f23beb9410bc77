using RiscvSim.Isa;
using Xunit;

namespace RiscvSim.Tests.Isa;

/// <summary>VLEN in ISA strings.</summary>
public class VlenTests
{
    [Theory]
    [InlineData("rv64gc", 0)]
    [InlineData("rv64gcv", 256)]
    [InlineData("rv64gcv_zvl128b", 128)]
    [InlineData("rv64gcv_zvl64b_zvl512b", 512)]
    [InlineData("rv64gcv_zvl65536b", 65536)]
    [InlineData("rv64gcv_zvl1024b1p0", 1024)]
    [InlineData("rv64gc_zve32x", 32)]
    [InlineData("rv64gc_zve32f_zvl64b", 64)]
    [InlineData("rv64gc_zve64x", 64)]
    [InlineData("rv64gc_zve64d_zvl4096b", 4096)]
    [InlineData("rv64gc_zvfh", 32)]
    public void TheLargestNamedOneCounts(string isa, int vlen) => Assert.Equal(vlen, IsaString.Parse(isa).Vlen);

    [Theory]
    [InlineData("rv64gcv", 512, 512)]
    [InlineData("rv64gc_zve32x", 32, 32)]
    [InlineData("rv64gcv_zvl128b", 512, 128)]
    [InlineData("rv64gc", 512, 0)]
    public void AWishCountsWhereTheStringLeavesItOpen(string isa, int wish, int vlen) =>
        Assert.Equal(vlen, IsaString.Parse(isa, new ExtensionCatalog(), vlen: wish).Vlen);

    [Theory]
    [InlineData("rv64gcv_zvl64b", "'zvl64b' contradicts 'v', which needs a VLEN from 128 to 65536 (ISA string 'rv64gcv_zvl64b')")]
    [InlineData("rv64gc_zve64x_zvl32b", "'zvl32b' contradicts 'zve64x', which needs a VLEN from 64 to 65536 (ISA string 'rv64gc_zve64x_zvl32b')")]
    [InlineData("rv64gc_zve64d_zvl32b", "'zvl32b' contradicts 'zve64d', which needs a VLEN from 64 to 65536 (ISA string 'rv64gc_zve64d_zvl32b')")]
    [InlineData("rv64gc_zvl256b", "ISA string 'rv64gc_zvl256b' tells VLEN by 'zvl256b', but names no vector extension ('v' or 'zve32x' to 'zve64d')")]
    [InlineData("rv64gcv_zvl48b", "'zvl48b' in ISA string 'rv64gcv_zvl48b': VLEN must be a power of two from 32 to 65536, as in zvl256b")]
    [InlineData("rv64gcv_zvl131072b", "'zvl131072b' in ISA string 'rv64gcv_zvl131072b': VLEN must be a power of two from 32 to 65536, as in zvl256b")]
    [InlineData("rv64gcv_zvl16b", "'zvl16b' in ISA string 'rv64gcv_zvl16b': VLEN must be a power of two from 32 to 65536, as in zvl256b")]
    public void ContradictionsAreRefused(string isa, string message) =>
        Assert.Equal(message, Assert.Throws<IsaException>(() => IsaString.Parse(isa)).Message);

    [Fact]
    public void AWishTooSmallIsRefused() =>
        Assert.Equal("a VLEN of 64 contradicts 'v', which needs a VLEN from 128 to 65536 (ISA string 'rv64gcv')",
            Assert.Throws<IsaException>(() => IsaString.Parse("rv64gcv", new ExtensionCatalog(), vlen: 64)).Message);

    [Fact]
    public void TheSetHoldsAllSmallerOnes()
    {
        IsaConfig config = IsaString.Parse("rv64gcv_zvl512b");
        foreach (string name in new[] { "zvl32b", "zvl64b", "zvl128b", "zvl256b", "zvl512b", "zve64d", "zve32x" })
            Assert.True(config.Has(name), name);
        Assert.False(config.Has("zvl1024b"));
    }
}
