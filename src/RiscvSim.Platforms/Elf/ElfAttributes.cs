using System.Buffers.Binary;
using System.Text;

namespace RiscvSim.Platforms.Elf;

/// <summary>The section <c>.riscv.attributes</c> of a program (RISC-V ELF psABI, "Attributes"): what compilers say about it.</summary>
public static class ElfAttributes
{
    private const string Section = ".riscv.attributes", Vendor = "riscv";
    private const byte Version = (byte)'A';
    private const ulong FileTag = 1, ArchTag = 5;

    /// <summary>The ISA string that the program was compiled for, such as <c>rv64i2p1_m2p0_v1p0</c>; null if it does not tell, or not in the form of the psABI.</summary>
    public static string? ArchOf(ElfFile elf)
    {
        if (elf.FindSection(Section) is not { } section)
            return null;
        ReadOnlySpan<byte> data = section.Data.Span;
        if (data.Length < 5 || data[0] != Version)
            return null;
        ReadOnlySpan<byte> vendor = Part(data[1..], 0);
        int name = vendor.IndexOf((byte)0);
        if (name < 0 || !vendor[..name].SequenceEqual(Encoding.ASCII.GetBytes(Vendor)))
            return null;
        vendor = vendor[(name + 1)..];
        if (!TryNumber(ref vendor, out ulong tag) || tag != FileTag)
            return null;
        ReadOnlySpan<byte> attributes = Part(vendor, 1);
        // Odd tags are followed by a string, even ones by a number.
        while (TryNumber(ref attributes, out tag))
        {
            if ((tag & 1) == 0)
            {
                TryNumber(ref attributes, out _);
                continue;
            }

            int end = attributes.IndexOf((byte)0);
            if (end < 0)
                return null;
            if (tag == ArchTag)
                return Encoding.ASCII.GetString(attributes[..end]);
            attributes = attributes[(end + 1)..];
        }

        return null;
    }

    /// <summary>What follows a length of four bytes, which counts itself and the bytes before it that belong to the part.</summary>
    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> data, int before)
    {
        if (data.Length < 4)
            return default;
        long length = BinaryPrimitives.ReadUInt32LittleEndian(data) - (long)before;
        return length < 4 || length > data.Length ? default : data[4..(int)length];
    }

    /// <summary>Takes a number in LEB128 from the front.</summary>
    private static bool TryNumber(ref ReadOnlySpan<byte> data, out ulong value)
    {
        value = 0;
        for (int i = 0; i < data.Length && i < 9; i++)
        {
            value |= (ulong)(data[i] & 0x7f) << 7 * i;
            if ((data[i] & 0x80) != 0)
                continue;
            data = data[(i + 1)..];
            return true;
        }

        return false;
    }
}
