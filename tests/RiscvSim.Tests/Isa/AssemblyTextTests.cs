using RiscvSim.Isa;
using Xunit;

namespace RiscvSim.Tests.Isa;

/// <summary>Text in and out, where the sampled round trips of <see cref="TableTests"/> do not reach.</summary>
public class AssemblyTextTests
{
    // Words assembled by clang-19.
    [Theory]
    [InlineData("addi x10, x11, -0x7", 0xff958513)]
    [InlineData("addi\ta0,a1,-7", 0xff958513)]
    [InlineData("ld fp, 8(sp)", 0x00813403)]
    [InlineData("lui t0, 0xfffff", 0xfffff2b7)]
    [InlineData("c.lui a0, 0xfffe1", 0x7505)]
    [InlineData("amoadd.w.aqrl a0, a1, (a2)", 0x06b6252f)]
    [InlineData("lr.d.aq a0, (a2)", 0x1406352f)]
    [InlineData("fadd.s fa0, fa1, fa2", 0x00c5f553)]
    [InlineData("fadd.s f10, f11, f12, rtz", 0x00c59553)]
    [InlineData("fence rw, w", 0x0310000f)]
    [InlineData("csrrs a0, mcause, zero", 0x34202573)]
    [InlineData("csrrs a0, 0x342, zero", 0x34202573)]
    [InlineData("fli.d fa0, 0.5", 0xf2160553)]
    public void AssemblesTheUsualSpellings(string line, uint word) => Assert.Equal(word, Encoder.Assemble(Rows.All, line, 0, Rows.CsrNumber));

    [Theory]
    [InlineData("frobnicate a0")]
    [InlineData("")]
    [InlineData("addi a0, a1")]
    [InlineData("addi a0, a1, 2048")]
    [InlineData("addi a0, a1, seven")]
    [InlineData("addi a0, x32, 1")]
    [InlineData("lui a0, 0x100000")]
    [InlineData("lui a0, -1")]
    [InlineData("c.addi zero, 1")]
    [InlineData("c.and a0, t0")]
    [InlineData("c.lwsp a0, 2(sp)")]
    [InlineData("c.addi16sp sp, 0")]
    [InlineData("beq a0, a1, 0x3")]
    [InlineData("fadd.s fa0, fa1, fa2, up")]
    [InlineData("fence x, w")]
    [InlineData("csrrs a0, nosuch, zero")]
    [InlineData("fli.s fa0, 0.3")]
    [InlineData("add.aq a0, a1, a2")]
    public void RefusesWhatIsNoInstruction(string line) =>
        Assert.Throws<FormatException>(() => Encoder.Assemble(Rows.All, line, 0, Rows.CsrNumber));

    [Fact]
    public void RefusesOperandsThatDoNotFit()
    {
        Insn addi = Rows.All.Find("addi")!;
        Assert.Throws<ArgumentException>(() => Encoder.Encode(addi, 1, 2));
        Assert.Contains("imm", Assert.Throws<ArgumentException>(() => Encoder.Encode(addi, 2048, 2, 3)).Message);
    }

    [Fact]
    public void BranchTargetsAreAddressesWithSymbols()
    {
        var disassembler = new Disassembler(Rows.Decoder, symbolAt: address => address == 0x8000_0010 ? "loop+0x4" : null);
        Assert.Equal("beq a0, a1, 0x80000010 <loop+0x4>", disassembler.Disassemble(0x00b50463, 0x8000_0008));
        Assert.Equal("beq a0, a1, 0x80000014", disassembler.Disassemble(0x00b50463, 0x8000_000c));
        Assert.Equal("csrrs a0, 0x342, zero", disassembler.Disassemble(0x34202573, 0));
    }

    [Theory]
    [InlineData(0x0000_0000u)] // defined to be illegal
    [InlineData(0xffff_ffffu)] // defined to be illegal
    [InlineData(0x0000_2001u)] // c.addiw with rd = x0
    [InlineData(0x0000_8002u)] // c.jr x0
    [InlineData(0x0000_6501u)] // c.lui with immediate 0
    [InlineData(0x0000_4002u)] // c.lwsp with rd = x0
    [InlineData(0x0000_6101u)] // c.addi16sp with immediate 0
    [InlineData(0x0000_0004u)] // c.addi4spn with immediate 0
    public void ReservedWordsAreUnknown(uint word) => Assert.Equal("unknown", Rows.Disassembler.Disassemble(word, 0));

    [Fact]
    public void BitsAboveACompressedInstructionAreNotPartOfIt() =>
        Assert.Equal("c.addi a0, 1", Rows.Disassembler.Disassemble(0xdead_0505, 0));
}
