using RiscvSim.Engines.Translator;
using RiscvSim.Isa;
using RiscvSim.Kit.Testing;
using RiscvSim.Lockstep;
using Xunit;

namespace RiscvSim.Tests.Tidy;

/// <summary>The vector side of <see cref="TranslatedSemanticsTests"/>: every vector row is a call of its kernel or of its block form, or a move of blocks.</summary>
public class TranslatedVectorSemanticsTests
{
    private const int Vlenb = 64;

    [Fact]
    public void ResultsComeFromKernelsAndBlockForms()
    {
        var recipe = new MachineRecipe(IsaString.Parse(RandomPrograms.EverythingIsa + "_zvl512b"), RandomPrograms.Table, () => []);
        var programs = new VectorIlPrograms(recipe, new VectorIl(RandomPrograms.Table, Vlenb));
        IReadOnlyList<Insn> missing = programs.Run(LockstepPrograms.VectorRows, Vlenb);
        Assert.True(programs.Wrong.Count == 0, string.Join('\n', programs.Wrong.Distinct().Take(20)));
        Assert.True(missing.Count == 0, $"never translated: {string.Join(", ", missing.Select(row => row.Name))}");
    }

    /// <summary>
    /// FORM and MERGE stand for the block form of the row with SEW 32 and LMUL 1 and its select. The vector registers lie
    /// at 0x1000.
    /// </summary>
    [Theory]
    [InlineData("calli vadd.vv", null)]
    [InlineData("calli vsub.vv", "calls vsub.vv")]
    [InlineData("ldloc v1[0]\n ldloc v3[0]\n call FORM\n stloc v2[0]", null)]
    [InlineData("ldloc v1[0]\n stloc v2[0]", "stores Register into v2[0]")]
    [InlineData("ldloc v1[0]\n ldloc v3[0]\n call Vector512.Add\n stloc v2[0]", "calls Vector512.Add")]
    [InlineData("ldloc v1[0]\n ldloc v3[0]\n call FORM\n pop\n ldloc v1[0]\n stloc v2[0]", "stores Register into v2[0]")]
    [InlineData("ldloc v1[0]\n ldloc v3[0]\n call FORM\n stloc V7\n ldloc V7\n stloc v2[0]", null)]
    [InlineData("ldloc v1[0]\n ldloc v3[0]\n call FORM\n stloc V7\n ldloc V8\n stloc v2[0]", "stores Other into v2[0]")]
    [InlineData("ldarg.s 1\n ldc.i8 0x1000\n conv.i\n add\n ldind.i8\n ldloc v1[0]\n ldloc v3[0]\n call FORM\n ldloc v2[0]\n call MERGE\n stloc v2[0]", null)]
    [InlineData("ldarg.s 1\n ldc.i8 0x1000\n conv.i\n add\n ldind.i8\n ldloc v1[0]\n ldloc v3[0]\n call MERGE\n stloc v2[0]", "stores Other into v2[0]")]
    [InlineData("ldloc v1[0]\n ldloc v3[0]\n call FORM\n ldloc v2[0]\n ldc.i8 0x40\n conv.i\n call PartialBlock.Merge\n stloc v2[0]", null)]
    [InlineData("ldloc v1[0]\n ldloc v3[0]\n ldc.i8 0x40\n conv.i\n call PartialBlock.Merge\n stloc v2[0]", "stores Other into v2[0]")]
    [InlineData("calli vadd.vv\n ldarg.s 1\n ldc.i8 0x1080\n conv.i\n add\n ldobj Vector512`1\n stloc v2[0]", null)]
    [InlineData("calli vadd.vv\n ldarg.s 1\n ldc.i8 0x10c0\n conv.i\n add\n ldobj Vector512`1\n stloc v2[0]", "stores Memory into v2[0]")]
    [InlineData("calli vadd.vv\n ldarg.s 1\n ldc.i8 0x1080\n conv.i\n add\n ldloc v3[0]\n stobj Vector512`1", "stores Register into the register file")]
    [InlineData("calli vadd.vv\n ldloc x10\n ldloc v3[0]\n stobj Vector512`1", "stores Register into memory")]
    [InlineData("calli vadd.vv\n ldloc x10\n ldobj Vector512`1\n stloc v3[0]", "stores Memory into v3[0]")]
    [InlineData("calli vadd.vv\n ldloc x10\n ldc.i8 0x1\n add\n stloc x10", "stores Other into x10")]
    [InlineData("calli vadd.vv\n ldarg.s 1\n ldc.i4 1\n stfld Vl", "stores Number into Vl")]
    [InlineData("calli vadd.vv\n xor", "uses 'xor'")]
    [InlineData("ldloc v1[0]\n ldloc v3[0]\n call FORM\n stloc V7\n ldarg.s 1\n ldc.i8 0x1080\n conv.i\n add\n ldloc V7\n stind.i2", null, "vmseq.vv")]
    [InlineData("ldloc v1[0]\n ldloc v3[0]\n call FORM\n not\n stloc V7\n ldarg.s 1\n ldc.i8 0x1080\n conv.i\n add\n ldloc V7\n stind.i2", "stores Other by stind.i2", "vmseq.vv")]
    [InlineData("ldloc v1[0]\n call FORM\n stloc x10", null, "vmv.x.s")]
    [InlineData("ldloc v1[0]\n call FORM\n neg\n stloc x10", "uses 'neg'", "vmv.x.s")]
    [InlineData("ldloc x10\n ldobj Vector512`1\n stloc v3[0]", null, "vle32.v")]
    [InlineData("ldloc x10\n ldobj Vector512`1\n call Vector512.Negate\n stloc v3[0]", "calls Vector512.Negate", "vle32.v")]
    [InlineData("ldloc x10\n ldloc v3[0]\n stobj Vector512`1", null, "vse32.v")]
    [InlineData("ldloc x10\n ldloc v3[0]\n ldloc x3\n stloc v3[0]\n stobj Vector512`1", "stores Scalar into v3[0]", "vse32.v")]
    [InlineData("calli vadd.vv\n// aside\n ldloc v1[0]\n stloc v2[0]", "aside: stloc v2[0]")]
    [InlineData("calli vadd.vv\n// aside\n call Vector512.Add", "aside: call Vector512.Add")]
    [InlineData("calli vadd.vv\n// exits\n call Vector512.Add", "exits: call Vector512.Add")]
    public void TheRuleSeesOtherSemantics(string il, string? expected, string name = "vadd.vv")
    {
        const string Mode = "(mode 90, vl 16)";
        Insn row = RandomPrograms.Table.Find(name)!;
        if (row.BlockFormOf(new BlockShape(2, 0, Vlenb: Vlenb)) is { } form)
        {
            il = il.Replace("FORM", RegionText.NameOf(form.Method), StringComparison.Ordinal);
            if (form.Merge != null)
                il = il.Replace("MERGE", RegionText.NameOf(form.Merge), StringComparison.Ordinal);
        }

        // v0 is written back first, so that the place of the registers is known.
        string text = $"ldloc v1[0]\n stloc v2[0]\n// 80 {name} {Mode}\n ldarg.s 1\n ldc.i8 0x1000\n conv.i\n add\n ldloc v0[0]\n stobj Vector512`1\n {il}\n";
        string? found = new VectorIl(RandomPrograms.Table, Vlenb).Violations(text) is [{ } first, ..] ? first : null;
        Assert.Equal(expected == null || expected[0] is 'a' or 'e' ? expected : $"80 {name} {expected}", found);
    }

    [Fact]
    public void TheRuleWantsTheMethodCalled() =>
        Assert.Equal(["80 vadd.vv does not call its method"], new VectorIl(RandomPrograms.Table, Vlenb).Violations("// 80 vadd.vv (mode 90, vl 16)\n ldloc x1\n pop\n"));
}
