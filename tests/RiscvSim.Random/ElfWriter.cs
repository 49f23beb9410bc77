using System.Buffers.Binary;

namespace RiscvSim.Lockstep;

/// <summary>Writes the smallest static ELF64 program for RISC-V Linux: one segment of code, some of data, no sections.</summary>
public static class ElfWriter
{
    private const int HeaderBytes = 64, ProgramHeaderBytes = 56, Page = 4096;
    private const ushort RiscV = 243;

    // e_flags: RVC and the double-precision calling convention.
    private const uint Flags = 5;

    /// <summary>Makes the file.</summary>
    /// <param name="codeAddress">Where the code goes; page-aligned. Its first instruction is the entry.</param>
    /// <param name="code">The code.</param>
    /// <param name="data">The data, and where it goes; page-aligned.</param>
    public static byte[] Write(ulong codeAddress, ReadOnlySpan<byte> code, params ReadOnlySpan<(ulong Address, ReadOnlyMemory<byte> Bytes)> data)
    {
        int end = Page + code.Length;
        foreach ((_, ReadOnlyMemory<byte> bytes) in data)
            end = Aligned(end) + bytes.Length;
        byte[] file = new byte[end];
        code.CopyTo(file.AsSpan(Page));
        ReadOnlySpan<byte> identification = [0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1];
        identification.CopyTo(file);
        Half(16, 2);
        Half(18, RiscV);
        Word(20, 1);
        Long(24, codeAddress);
        Long(32, HeaderBytes);
        Word(48, Flags);
        Half(52, HeaderBytes);
        Half(54, ProgramHeaderBytes);
        Half(56, (ushort)(1 + data.Length));
        Half(58, 64);
        Segment(HeaderBytes, 5, Page, codeAddress, (ulong)code.Length);
        int at = Page + code.Length;
        for (int i = 0; i < data.Length; i++)
        {
            at = Aligned(at);
            data[i].Bytes.Span.CopyTo(file.AsSpan(at));
            Segment(HeaderBytes + (1 + i) * ProgramHeaderBytes, 6, (ulong)at, data[i].Address, (ulong)data[i].Bytes.Length);
            at += data[i].Bytes.Length;
        }

        return file;

        static int Aligned(int position) => position + Page - 1 & -Page;

        void Segment(int at, uint rights, ulong offset, ulong address, ulong length)
        {
            Word(at, 1);
            Word(at + 4, rights);
            Long(at + 8, offset);
            Long(at + 16, address);
            Long(at + 24, address);
            Long(at + 32, length);
            Long(at + 40, length);
            Long(at + 48, Page);
        }

        void Half(int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), value);
        void Word(int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
        void Long(int at, ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(at), value);
    }
}
