using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Platforms.Linux;

/// <summary>Calls that ask for or act on the machine.</summary>
internal static class MachineCalls
{
    private const int KeyVendor = 0, KeyArchitecture = 1, KeyImplementation = 2, KeyBase = 3, KeyExtensions = 4, KeyMisalignedDeprecated = 5,
        KeyHighestAddress = 7, KeyTimeFrequency = 8, KeyMisalignedScalar = 9;

    private const ulong BaseIma = 1, MisalignedFast = 3, MisalignedUnsupported = 4;
    private const ulong MostRandom = 33554431;
    private const int RandomFlags = 7;

    /// <summary>Extensions by their bits of key 4 (Documentation/arch/riscv/hwprobe.rst, numbers of <c>asm/hwprobe.h</c>).</summary>
    private static readonly (int Bit, string Requirement)[] Extensions =
    [
        (0, "f & d"), (1, "c"), (2, "v"), (3, "zba"), (4, "zbb"), (5, "zbs"), (6, "zicboz"), (7, "zbc"), (8, "zbkb"), (9, "zbkc"), (10, "zbkx"),
        (17, "zvbb"), (18, "zvbc"), (19, "zvkb"), (20, "zvkg"), (21, "zvkned"), (22, "zvknha"), (23, "zvknhb"), (24, "zvksed"), (25, "zvksh"),
        (27, "zfh"), (28, "zfhmin"), (29, "zihintntl"), (30, "zvfh"), (31, "zvfhmin"), (32, "zfa"), (33, "ztso"), (34, "zacas"), (35, "zicond"),
        (36, "zihintpause"), (37, "zve32x"), (38, "zve32f"), (39, "zve64x"), (40, "zve64f"), (41, "zve64d"), (42, "zimop"), (43, "zca"),
        (44, "zcb"), (45, "zcd"), (47, "zcmop"), (48, "zawrs"), (50, "zicntr"), (51, "zihpm"), (52, "zfbfmin"), (53, "zvfbfmin"),
        (54, "zvfbfwma"), (55, "zicbom"), (56, "zaamo"), (57, "zalrsc"), (58, "zabha"),
    ];

    /// <summary>Fills pairs of key and value; a key that is not known becomes -1. All CPUs are alike, so the set of them does not matter.</summary>
    public static long RiscvHwprobe(LinuxProcess p, in CallArguments a)
    {
        if (a.Int(4) != 0)
            return -Errno.EINVAL;
        for (ulong i = 0; i < a[1]; i++)
        {
            ulong at = a[0] + (16 * i);
            if (!p.Space.Read(at, out ulong key))
                return -Errno.EFAULT;
            ulong? value = Probe(p.Hart, (long)key);
            if (!p.Space.Write(at, value == null ? ulong.MaxValue : key) || !p.Space.Write(at + 8, value ?? 0))
                return -Errno.EFAULT;
        }

        return 0;
    }

    /// <summary>Stores to decoded code are noticed at once, so there is nothing to flush.</summary>
    public static long RiscvFlushIcache(LinuxProcess p, in CallArguments a) => (a[2] & ~1UL) == 0 ? 0 : -Errno.EINVAL;

    public static long Getrandom(LinuxProcess p, in CallArguments a)
    {
        if ((a.Int(2) & ~RandomFlags) != 0)
            return -Errno.EINVAL;
        if (a[1] == 0)
            return 0;
        ulong room = p.Space.Accessible(a[0], Math.Min(a[1], MostRandom), Access.Write);
        if (room == 0)
            return -Errno.EFAULT;
        p.Random.Fill(p.Space.Bytes(a[0], (int)room));
        p.Space.Changed(a[0], room);
        return (long)room;
    }

    private static ulong? Probe(Hart hart, long key) => key switch
    {
        KeyVendor or KeyArchitecture or KeyImplementation => 0,
        KeyBase => hart.Isa.Evaluate("i & m & a") ? BaseIma : 0,
        KeyExtensions => ExtensionBits(hart.Isa),
        KeyMisalignedDeprecated or KeyMisalignedScalar => hart.AllowsMisaligned ? MisalignedFast : MisalignedUnsupported,
        KeyHighestAddress => AddressSpace.Size - 1,
        KeyTimeFrequency => Clock.TicksPerSecond,
        _ => null,
    };

    private static ulong ExtensionBits(IsaConfig isa)
    {
        ulong bits = 0;
        foreach ((int bit, string requirement) in Extensions)
            bits |= isa.Evaluate(requirement) ? 1UL << bit : 0;
        return bits;
    }
}
