using RiscvSim.Platforms.Elf;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Platforms.Elf;

/// <summary>Whatever the bytes: a sane program or one line. Seeded, so that a failure comes back.</summary>
public class ElfDamageTests
{
    private static readonly ulong[] Telling = [0, 1, 2, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff, 1UL << 32, 1UL << 40, ulong.MaxValue / 2, ulong.MaxValue];

    [Fact]
    public void EveryTruncation()
    {
        byte[] good = ElfImage.Make();
        int refused = 0;
        for (int length = 0; length < good.Length; length++)
            refused += Check(good[..length], $"first {length} bytes") ? 0 : 1;
        Assert.Equal(good.Length, refused);
    }

    [Fact]
    public void EveryFieldWithTellingValues()
    {
        byte[] good = ElfImage.Make();
        int refused = 0;
        for (int at = 0; at < good.Length; at++)
        {
            foreach (ulong value in Telling)
            {
                for (int size = 1; size <= 8 && at + size <= good.Length; size *= 2)
                {
                    byte[] bad = (byte[])good.Clone();
                    ElfImage.Put(bad, at, size, value);
                    refused += Check(bad, $"{size} bytes at {at} = {value:x}") ? 0 : 1;
                }
            }
        }

        Assert.InRange(refused, 5000, 60000);
    }

    [Fact]
    public void RandomDamageOfASmallFile() => Spoil(ElfImage.Make(), "image", seed: 1, rounds: 20000);

    [Fact]
    public void RandomDamageOfRealPrograms()
    {
        List<string> files = [];
        foreach (string folder in new[] { "firmware/elf", "isa-tests/elf" })
        {
            string path = Path.Combine(Repository.Root, folder);
            if (Directory.Exists(path))
                files.AddRange(Directory.GetFiles(path, "*.elf").Order(StringComparer.Ordinal));
        }

        for (int i = 0; i < files.Count; i++)
        {
            byte[] good = File.ReadAllBytes(files[i]);
            Assert.True(Check(good, files[i]), $"{files[i]} should be a good program");

            // Every file is read; a dozen, evenly picked, are spoilt.
            if (i % Math.Max(1, files.Count / 12) == 0)
                Spoil(good, files[i], seed: i, rounds: 250);
        }
    }

    private static void Spoil(byte[] good, string what, int seed, int rounds)
    {
        Random random = new(seed);
        (int ok, int refused) = (0, 0);
        for (int round = 0; round < rounds; round++)
        {
            byte[] bad = (byte[])good.Clone();
            int changes = random.Next(1, 5);
            for (int i = 0; i < changes; i++)
                Change(bad, random);
            if (random.Next(8) == 0)
                bad = bad[..random.Next(bad.Length)];
            if (Check(bad, $"{what}, seed {seed}, round {round}"))
                ok++;
            else
                refused++;
        }

        Assert.True(ok > 0 && refused > 0, $"{what}: {ok} read, {refused} refused");
    }

    /// <summary>Mostly in the tables, where it hurts: the first KiB and the last two.</summary>
    private static void Change(byte[] bad, Random random)
    {
        int at = random.Next(3) switch
        {
            0 => random.Next(Math.Min(1024, bad.Length)),
            1 => bad.Length - 1 - random.Next(Math.Min(2048, bad.Length)),
            _ => random.Next(bad.Length),
        };
        switch (random.Next(3))
        {
            case 0:
                bad[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bad[at] = (byte)random.Next(256);
                break;
            default:
                int size = 1 << random.Next(4);
                ElfImage.Put(bad, Math.Min(at, bad.Length - 8) & ~(size - 1), size, Telling[random.Next(Telling.Length)] + (ulong)random.Next(-1, 2));
                break;
        }
    }

    /// <summary>True when the bytes were accepted; fails when what came out is not sane or anything but an <see cref="ElfException"/> was thrown.</summary>
    private static bool Check(byte[] bytes, string what)
    {
        try
        {
            ElfFile elf = ElfFile.Parse(bytes, "x.elf");
            Assert.NotEmpty(elf.Segments);
            Assert.Contains(elf.Segments, s => elf.Entry - s.Address < s.MemorySize && s.Access.HasFlag(ElfAccess.Execute));
            ulong end = 0;
            foreach (ElfSegment s in elf.Segments)
            {
                Assert.True(s.MemorySize > 0 && (ulong)s.Data.Length <= s.MemorySize && s.Address >= end, what);
                end = s.Address + (s.MemorySize - 1);
                Assert.True(end >= s.Address, what);
            }

            Assert.True(ulong.IsPow2(elf.Alignment), what);
            foreach (ElfSymbol symbol in elf.Symbols)
                Assert.NotNull(elf.SymbolAt(symbol.Address) ?? (symbol.Size == 0 ? null : symbol));
            elf.Describe(elf.Entry);
            elf.FindSymbol("tohost");
            elf.FindSection(".text");
            return true;
        }
        catch (ElfException e)
        {
            Assert.StartsWith("x.elf: ", e.Message);
            Assert.DoesNotContain('\n', e.Message);
            return false;
        }
    }
}
