using RiscvSim.Isa;
using Xunit;

namespace RiscvSim.Tests.Isa;

public class IsaStringTests
{
    [Theory]
    [InlineData("rv64i", "rv64i")]
    [InlineData("rv64im", "rv64im_zmmul")]
    [InlineData("rv64ia", "rv64ia_zaamo_zalrsc")]
    [InlineData("rv64if", "rv64if_zicsr")]
    [InlineData("rv64id", "rv64ifd_zicsr")]
    [InlineData("rv64ic", "rv64ic_zca")]
    [InlineData("rv64ifc", "rv64ifc_zicsr_zca")]
    [InlineData("rv64idc", "rv64ifdc_zicsr_zca_zcd")]
    [InlineData("rv64i_zcd", "rv64ifdc_zicsr_zca_zcd")]
    [InlineData("rv64id_zca", "rv64ifd_zicsr_zca")]
    [InlineData("rv64i_zcb", "rv64ic_zca_zcb")]
    [InlineData("rv64i_zfh", "rv64if_zicsr_zfh_zfhmin")]
    [InlineData("rv64i_zfhmin", "rv64if_zicsr_zfhmin")]
    [InlineData("rv64i_zfa", "rv64if_zicsr_zfa")]
    [InlineData("rv64i_zfbfmin", "rv64if_zicsr_zfbfmin")]
    [InlineData("rv64i_zicntr", "rv64i_zicntr_zicsr")]
    [InlineData("rv64ib", "rv64ib_zba_zbb_zbs")]
    [InlineData("rv64i_zba_zbb_zbs", "rv64ib_zba_zbb_zbs")]
    [InlineData("rv64i_zaamo_zalrsc", "rv64ia_zaamo_zalrsc")]
    [InlineData("rv64i_zaamo", "rv64i_zaamo")]
    [InlineData("rv64g", "rv64imafd_zicsr_zifencei_zmmul_zaamo_zalrsc")]
    [InlineData("rv64gc", "rv64imafdc_zicsr_zifencei_zmmul_zaamo_zalrsc_zca_zcd")]
    [InlineData(IsaString.Default, "rv64imafdcb_zicclsm_zicntr_zicond_zicsr_zifencei_zmmul_zaamo_zalrsc_zfa_zfbfmin_zfh_zfhmin_zca_zcb_zcd_zba_zbb_zbc_zbs")]
    public void ImpliedExtensionsAreExpanded(string isa, string canonical)
    {
        IsaConfig config = IsaString.Parse(isa);
        Assert.Equal(canonical, config.Canonical);
        Assert.Empty(config.Ignored);
        foreach (string name in config.Extensions)
        {
            Assert.True(config.Has(name), name);
        }

        // What is printed reads back as itself.
        Assert.Equal(canonical, IsaString.Parse(canonical).Canonical);
    }

    [Theory]
    [InlineData("RV64IMC", "rv64imc")]
    [InlineData("rv64icm", "rv64imc")]
    [InlineData("rv64mci", "rv64imc")]
    [InlineData("rv64i_m_c", "rv64imc")]
    [InlineData("rv64i_mc", "rv64imc")]
    [InlineData("rv64iimmcc", "rv64imc")]
    [InlineData("rv64i2p1m2p0c2p0", "rv64imc")]
    [InlineData("rv64i2p1_m2p0_c2", "rv64imc")]
    [InlineData("rv64i2mc2", "rv64imc")]
    [InlineData("rv64i_Zba1p0_Zcb1p0_Zicond1p0", "rv64i_zba_zcb_zicond")]
    [InlineData("rv64i_zba12p34", "rv64i_zba")]
    [InlineData("rv64i_zba1", "rv64i_zba")]
    [InlineData("rv64izba", "rv64i_zba")]
    [InlineData("rv64imzicsr_c", "rv64im_zicsr_c")]
    [InlineData("rv64i_zicsr_zba_m", "rv64im_zba_zicsr")]
    [InlineData(" rv64imc ", "rv64imc")]
    public void SpellingsOfTheSameMachine(string isa, string same) =>
        Assert.Equal(IsaString.Parse(same).Canonical, IsaString.Parse(isa).Canonical);

    [Theory]
    [InlineData("rv64gc_zzz", "unknown extension 'zzz' in ISA string 'rv64gc_zzz'")]
    [InlineData("rv64gc_zba2p", "unknown extension 'zba2p' in ISA string 'rv64gc_zba2p'")]
    [InlineData("rv64gc_zzz1p0", "unknown extension 'zzz' in ISA string 'rv64gc_zzz1p0'")]
    [InlineData("rv64gy", "unknown extension 'y' in ISA string 'rv64gy'")]
    [InlineData("rv64gc_foo", "unknown extension 'foo' in ISA string 'rv64gc_foo'")]
    [InlineData("rv64gcxmine", "unknown extension 'xmine' in ISA string 'rv64gcxmine'")]
    [InlineData("rv64gcp", "extension 'p' is not implemented by this build (ISA string 'rv64gcp')")]
    [InlineData("rv64gc_p1p0", "extension 'p' is not implemented by this build (ISA string 'rv64gc_p1p0')")]
    [InlineData("rv64gcs", "extension 's' is not implemented by this build (ISA string 'rv64gcs')")]
    [InlineData("rv64gch", "extension 'h' is not implemented by this build (ISA string 'rv64gch')")]
    [InlineData("rv64gc_zbkb", "extension 'zbkb' is not implemented by this build (ISA string 'rv64gc_zbkb')")]
    [InlineData("rv64gc_zicbom", "extension 'zicbom' is not implemented by this build (ISA string 'rv64gc_zicbom')")]
    [InlineData("rv64gc_zacas1p0", "extension 'zacas' is not implemented by this build (ISA string 'rv64gc_zacas1p0')")]
    [InlineData("rv64gcv_zvzip", "extension 'zvzip' is not implemented by this build (ISA string 'rv64gcv_zvzip')")]
    [InlineData("rv64gc_sv39", "extension 'sv39' is not implemented by this build (ISA string 'rv64gc_sv39')")]
    [InlineData("rv64e", "extension 'e' is not implemented by this build (ISA string 'rv64e')")]
    [InlineData("rv64ie", "extensions 'i' and 'e' exclude each other: a program has one base (ISA string 'rv64ie')")]
    [InlineData("rv64ge", "extensions 'i' and 'e' exclude each other: a program has one base (ISA string 'rv64ge')")]
    [InlineData("rv64i_f_zfinx", "extensions 'f' and 'zfinx' exclude each other: Zfinx keeps floating-point values in the x registers (ISA string 'rv64i_f_zfinx')")]
    [InlineData("rv64id_zhinx", "extensions 'f' (implied) and 'zfinx' (implied) exclude each other: Zfinx keeps floating-point values in the x registers (ISA string 'rv64id_zhinx')")]
    [InlineData("rv64gc_zcmp", "extensions 'zcd' (implied) and 'zcmp' exclude each other: Zcmp reuses the encodings of Zcd (ISA string 'rv64gc_zcmp')")]
    [InlineData("rv64g_zcd_zcmt", "extensions 'zcd' and 'zcmt' exclude each other: Zcmt reuses the encodings of Zcd (ISA string 'rv64g_zcd_zcmt')")]
    [InlineData("rv64if_zcf", "extensions 'zcf' and 'i' exclude each other: Zcf exists in RV32 only (ISA string 'rv64if_zcf')")]
    [InlineData("rv32imac", "base 'rv32' is not implemented by this build (ISA string 'rv32imac'): only rv64 is")]
    [InlineData("rv128i", "base 'rv128' is not implemented by this build (ISA string 'rv128i'): only rv64 is")]
    [InlineData("rv64", "ISA string 'rv64' names no base: 'i' or 'g' is missing")]
    [InlineData("rv64mac", "ISA string 'rv64mac' names no base: 'i' or 'g' is missing")]
    [InlineData("", "ISA string '' does not start with 'rv64'")]
    [InlineData("x86", "ISA string 'x86' does not start with 'rv64'")]
    [InlineData("rv64gc__zba", "an extension name is missing beside '_' in ISA string 'rv64gc__zba'")]
    [InlineData("rv64gc_", "an extension name is missing beside '_' in ISA string 'rv64gc_'")]
    [InlineData("rv64gc-zba", "unexpected character '-' in ISA string 'rv64gc-zba'")]
    [InlineData("rv64gc\nzba", "unexpected character '?' in ISA string 'rv64gc?zba'")]
    [InlineData("rv64gcé", "unexpected character 'é' in ISA string 'rv64gcé'")]
    public void WhatMakesNoSenseIsRefusedByName(string isa, string message) =>
        Assert.Equal(message, Assert.Throws<IsaException>(() => IsaString.Parse(isa)).Message);

    [Theory]
    [InlineData("rv64ix")]
    [InlineData("rv64i2p")]
    [InlineData("rv642p1")]
    [InlineData("rv64_")]
    [InlineData("rv64i_1p0")]
    [InlineData("_")]
    public void NothingButIsaExceptionComesOut(string isa)
    {
        IsaException e = Assert.Throws<IsaException>(() => IsaString.Parse(isa));
        Assert.DoesNotContain('\n', e.Message);
    }

    [Fact]
    public void LenientNamesWhatItLeavesOut()
    {
        IsaConfig config = IsaString.Parse("rv64imafdcq_zicsr_zifencei_zba_zkn_zicfiss_q_zvfbfa", new ExtensionCatalog(), lenient: true);
        Assert.Equal(["q", "zkn", "zicfiss", "zvfbfa"], config.Ignored);
        Assert.False(config.Has("q"));
        Assert.False(config.Has("zimop"));

        // Zvfbfa implies Zve32f, which is implemented.
        Assert.Equal("rv64imafdc_zicsr_zifencei_zmmul_zaamo_zalrsc_zca_zcd_zba_zve32f_zve32x_zvl32b", config.Canonical);
        Assert.Throws<IsaException>(() => IsaString.Parse("rv64gcq_zzz", new ExtensionCatalog(), lenient: true));
        Assert.Throws<IsaException>(() => IsaString.Parse("rv64gc_zcmp", new ExtensionCatalog(), lenient: true));
        Assert.Throws<IsaException>(() => IsaString.Parse("rv64e", new ExtensionCatalog(), lenient: true));
    }

    [Theory]
    [InlineData("zba", true)]
    [InlineData("zfa & d", true)]
    [InlineData("zfh", false)]
    [InlineData("zfhmin | zfbfmin", true)]
    [InlineData("zfh|zfbfmin", true)]
    [InlineData("zfh & d | zfa", true)]
    [InlineData("zfa | zfh & d", true)]
    [InlineData("zfh & d | zfa & zfh", false)]
    [InlineData("zfa & zfbfmin & zba", true)]
    [InlineData("zfa & v", false)]
    public void Requirements(string requirement, bool fulfilled) =>
        Assert.Equal(fulfilled, IsaString.Parse("rv64gc_zba_zfa_zfbfmin").Evaluate(requirement));

    [Theory]
    [InlineData("zfha & d", "unknown extension 'zfha' in requirement 'zfha & d'")]
    [InlineData("", "an extension name is missing in requirement ''")]
    [InlineData("zfa &", "an extension name is missing in requirement 'zfa &'")]
    [InlineData("zfa d", "unknown extension 'zfa d' in requirement 'zfa d'")]
    public void MisspeltRequirementsAreRefused(string requirement, string message) =>
        Assert.Equal(message, Assert.Throws<IsaException>(() => IsaString.Parse("rv64gc").Evaluate(requirement)).Message);

    [Fact]
    public void RegisteredNamesAreExtensionsLikeAnyOther()
    {
        ExtensionCatalog catalog = new();
        catalog.Register("xdot4", "zicsr", "m");
        catalog.Exclude("xdot4", "zbc", "both use custom-0");
        Assert.Equal("rv64im_zicsr_zmmul_zve32x_zvl32b_xdot4", IsaString.Parse("rv64i_xdot4_zve32x", catalog).Canonical);
        Assert.Equal("rv64im_zicsr_zmmul_xdot4", IsaString.Parse("rv64ixdot42p1", catalog).Canonical);
        Assert.StartsWith("extensions 'xdot4' and 'zbc' exclude", Assert.Throws<IsaException>(() => IsaString.Parse("rv64i_xdot4_zbc", catalog)).Message);
        Assert.Throws<IsaException>(() => catalog.Register("xmine", "nothing"));
        Assert.Throws<IsaException>(() => catalog.Register("mine"));
        Assert.Throws<IsaException>(() => catalog.Register("xMine"));
        Assert.Throws<IsaException>(() => catalog.Register(""));
        Assert.Throws<IsaException>(() => catalog.Exclude("i", "xnone", ""));

        catalog.Register("xwide", "p");
        Assert.Equal("extension 'p', which ISA string 'rv64i_xwide' implies, is not implemented by this build",
            Assert.Throws<IsaException>(() => IsaString.Parse("rv64i_xwide", catalog)).Message);
    }

    [Fact]
    public void MisaHoldsTheLetters()
    {
        const ulong a = 1, b = 2, c = 4, d = 8, f = 32, i = 256, m = 4096;
        Assert.Equal(a | c | d | f | i | m, IsaString.Parse("rv64gc").MisaLetters);
        Assert.Equal(b | i, IsaString.Parse("rv64i_zba_zbb_zbs").MisaLetters);
        Assert.Equal(d | f | i, IsaString.Parse("rv64id_zca").MisaLetters);
    }

    [Fact]
    public void EveryImpliedNameIsInTheCatalog()
    {
        ExtensionCatalog catalog = new();
        foreach (string isa in new[] { "q", "zce", "zk", "zks", "zhinx", "zvkgs", "zvfbfa", "zvzip", "zclsd", "zcmop" })
        {
            Assert.True(catalog.IsKnown(isa), isa);
            IsaException e = Assert.Throws<IsaException>(() => IsaString.Parse("rv64g_" + isa, catalog));
            Assert.Contains("'", e.Message);
        }
    }
}
