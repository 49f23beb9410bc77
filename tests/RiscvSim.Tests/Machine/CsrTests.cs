using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Csr;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Machine;

/// <summary>Which registers there are, who may touch them, and what they keep (privileged manual, "CSR Listing").</summary>
public sealed class CsrTests : IDisposable
{
    private readonly PhysicalMemory _memory = new(0x8000_0000, 1 << 16);

    public void Dispose() => _memory.Dispose();

    /// <summary>For every number: lower modes have no access, numbers 0xc00 and up of each quarter cannot be written.</summary>
    [Theory]
    [InlineData(Privilege.Machine)]
    [InlineData(Privilege.User)]
    public unsafe void TheNumberTellsWhoMayDoWhat(Privilege mode)
    {
        using Hart hart = Make(IsaString.Default);
        hart.State->Fs = 1;
        hart.Counters.Enable = 7;
        hart.SetPrivilege(mode);
        int readable = 0;
        for (int number = 0; number < 4096; number++)
        {
            bool exists = hart.Csrs.NameOf(number) != null;
            bool allowed = exists && (number >> 8 & 3) <= (int)mode;
            Assert.Equal(allowed, hart.Csrs.TryRead(number, false, out _));
            Assert.Equal(allowed && number >> 10 != 3, hart.Csrs.TryRead(number, true, out _));
            readable += allowed ? 1 : 0;
        }

        Assert.Equal(mode == Privilege.User, readable == 6);
    }

    /// <summary>What belongs to S mode, H, RV32 or debug mode does not exist; neither does delegation.</summary>
    [Theory]
    [InlineData(0x100)]
    [InlineData(0x105)]
    [InlineData(0x106)]
    [InlineData(0x180)]
    [InlineData(0x302)]
    [InlineData(0x303)]
    [InlineData(0x310)]
    [InlineData(0x3a1)]
    [InlineData(0x3a3)]
    [InlineData(0x600)]
    [InlineData(0x747)]
    [InlineData(0x7b0)]
    [InlineData(0xb01)]
    [InlineData(0xb80)]
    [InlineData(0xc03)]
    [InlineData(0xc80)]
    [InlineData(0x008)]
    [InlineData(0xc20)]
    public void RegistersOfOtherMachinesDoNotExist(int number)
    {
        using Hart hart = Make(IsaString.Default);
        Assert.False(hart.Csrs.TryRead(number, false, out _));
        Assert.Null(hart.Csrs.NameOf(number));
        Assert.Equal(0UL, hart.Csrs.Peek(number));
    }

    /// <summary>Registers that exist take any value without complaint and keep only what is legal: a second write of what was read changes nothing.</summary>
    [Fact]
    public unsafe void EveryWritableRegisterIsStableUnderWhatItReads()
    {
        for (int number = 0; number < 4096; number++)
        {
            if (number >> 10 == 3 || number is 0xb00 or 0xb02)
                continue;
            using Hart hart = Make(IsaString.Default);
            hart.State->Fs = 1;
            if (!hart.Csrs.TryRead(number, true, out _))
                continue;
            foreach (ulong value in new[] { ulong.MaxValue, 0UL, 0x5555_5555_5555_5555UL, 0xaaaa_aaaa_aaaa_aaaaUL })
            {
                hart.Csrs.Write(number, value);
                hart.Csrs.TryRead(number, true, out ulong first);
                hart.Csrs.Write(number, first);
                hart.Csrs.TryRead(number, true, out ulong second);
                Assert.Equal(first, second);
            }
        }
    }

    [Theory]
    [InlineData("rv64gc", "acdfimu")]
    [InlineData("rv64i_zicsr", "iu")]
    [InlineData("rv64gc_zba_zbb_zbs", "abcdfimu")]
    [InlineData("rv64ima_zca", "acimu")]
    public void MisaTellsTheExtensionsAndCannotBeWritten(string isa, string letters)
    {
        using Hart hart = Make(isa);
        ulong expected = 2UL << 62;
        foreach (char letter in letters)
            expected |= 1UL << (letter - 'a');
        Assert.True(hart.Csrs.TryRead(0x301, true, out ulong misa));
        Assert.Equal(expected, misa);
        hart.Csrs.Write(0x301, 0);
        Assert.Equal(expected, hart.Csrs.Peek(0x301));
    }

    [Fact]
    public unsafe void FloatingPointRegistersNeedFsAndMakeItDirty()
    {
        using Hart hart = Make("rv64gc");
        for (int number = 1; number <= 3; number++)
        {
            hart.State->Fs = 0;
            Assert.False(hart.Csrs.TryRead(number, false, out _));
            hart.State->Fs = 1;
            Assert.True(hart.Csrs.TryRead(number, false, out _));
            Assert.Equal(1, hart.State->Fs);
            hart.Csrs.Write(number, 0);
            Assert.Equal(3, hart.State->Fs);
        }

        hart.Csrs.Write(3, ulong.MaxValue);
        Assert.Equal(0xffUL, hart.Csrs.Peek(3));
        Assert.Equal(0x1fUL, hart.Csrs.Peek(1));
        Assert.Equal(7UL, hart.Csrs.Peek(2));
        hart.Csrs.Write(2, 0xf8);
        Assert.Equal(0x1fUL, hart.Csrs.Peek(3));
        using Hart without = Make("rv64imac_zicsr");
        Assert.False(without.Csrs.TryRead(3, false, out _));
    }

    [Fact]
    public void AnExtensionAddsItsOwnAndCannotTakeANumberTwice()
    {
        using Hart hart = Make("rv64gc");
        ulong held = 0;
        hart.Csrs.Add("mine", 0x800, _ => held, (_, v) => held = v);
        Assert.True(hart.Csrs.TryRead(0x800, true, out _));
        hart.Csrs.Write(0x800, 5);
        Assert.Equal(5UL, hart.Csrs.Peek(0x800));
        Assert.Throws<ArgumentException>(() => hart.Csrs.Add(new CsrRow("other", 0x800, _ => 0)));
    }

    private Hart Make(string isa) => new(IsaString.Parse(isa), _memory);
}
