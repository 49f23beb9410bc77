using System.Buffers.Binary;

namespace RiscvSim.Lockstep.Vectors;

/// <summary>Vector programs laid out one after the other as one Linux program, as <see cref="Image"/> does for scalar ones.</summary>
public sealed class VectorImage
{
    /// <summary>Where code begins.</summary>
    public const ulong CodeAddress = Image.CodeAddress;

    /// <summary>Where the records begin.</summary>
    public const ulong DataAddress = Image.DataAddress;

    /// <summary>Where a page of data begins behind which nothing is mapped; here it is the last page of memory.</summary>
    public const ulong EdgeAddress = 0x3ff_f000;

    /// <summary>What stands in that page; only fault-only-first loads read it.</summary>
    public static ReadOnlyMemory<byte> Edge { get; } = MakeEdge();

    /// <summary>The x register that leads to the middle of the window and is never written by a program.</summary>
    public const int Base = 10;

    /// <summary>An x register that is never written by a random instruction: it counts loops.</summary>
    public const int Counter = 15;

    private const int WriteCall = 64, ExitCall = 93;
    private const int A0 = 10, A1 = 11, A2 = 12, A7 = 17, Scratch = 5;

    private VectorImage(byte[] code, byte[] data) => (Code, Data) = (code, data);

    /// <summary>The code, at <see cref="CodeAddress"/>.</summary>
    public ReadOnlyMemory<byte> Code { get; }

    /// <summary>The records, at <see cref="DataAddress"/>.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Lays out programs of one VLEN.</summary>
    /// <param name="record">The layout of records.</param>
    /// <param name="programs">The programs.</param>
    /// <param name="most">How many instructions of each are left; for finding the one that makes a difference.</param>
    public static VectorImage Of(VectorRecord record, IReadOnlyList<VectorProgram> programs, int most = int.MaxValue)
    {
        var code = new List<uint>(VectorSignals.Code);
        byte[] data = new byte[programs.Count * record.Size];
        for (int i = 0; i < programs.Count; i++)
        {
            programs[i].Before.CopyTo(data.AsSpan(i * record.Size));
            (IReadOnlyList<uint> prologue, IReadOnlyList<uint> rest) = Frame(record, i * record.Size, programs[i].Items.Take(most).Select(item => item.Word));
            code.AddRange([.. prologue, .. rest]);
        }

        code.AddRange(
        [
            .. Words.Constant(A7, WriteCall), .. Words.Constant(A0, 1), .. Words.Constant(A1, (uint)DataAddress), .. Words.Constant(A2, (uint)data.Length), Words.Ecall,
            .. Words.Constant(A7, ExitCall), .. Words.Constant(A0, 0), Words.Ecall,
        ]);
        byte[] bytes = new byte[4 * code.Count];
        for (int i = 0; i < code.Count; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4 * i), code[i]);
        return new VectorImage(bytes, data);
    }

    /// <summary>The program as an ELF file.</summary>
    public byte[] ToElf() => ElfWriter.Write(CodeAddress, Code.Span, (DataAddress, Data), (VectorSignals.Address, VectorSignals.Data), (EdgeAddress, Edge));

    /// <summary>What loads all state from a record, and the body with what stores it back.</summary>
    internal static (IReadOnlyList<uint> Prologue, IReadOnlyList<uint> Body) Frame(VectorRecord record, int at, IEnumerable<uint> body)
    {
        uint start = (uint)DataAddress + (uint)at;
        uint[] toMiddle = Words.Constant(Base, start + (uint)record.Middle), toStart = Words.Constant(Base, start);
        List<uint> prologue = [.. toStart, Words.Load(Scratch, Base, VectorRecord.FcsrAt), Words.WriteFcsr(Scratch), Words.Load(Scratch, Base, VectorRecord.VcsrAt), Words.WriteVcsr(Scratch)];
        List<uint> rest = [.. body, .. toStart];
        rest.InsertRange(0, toMiddle);
        for (int f = 0; f < 32; f++)
        {
            prologue.Add(Words.LoadFloat(f, Base, VectorRecord.FAt + 8 * f));
            rest.Add(Words.StoreFloat(f, Base, VectorRecord.FAt + 8 * f));
        }

        for (int x = 1; x < 32; x++)
        {
            // The scratch register is stored first and loaded last.
            if (x is not (Base or Scratch))
                prologue.Add(Words.Load(x, Base, VectorRecord.XAt + 8 * x));
            if (x != Base)
                rest.Add(Words.Store(x, Base, VectorRecord.XAt + 8 * x));
        }

        foreach ((uint read, int to) in new[]
        {
            (Words.ReadFcsr(Scratch), VectorRecord.FcsrAt), (Words.ReadVcsr(Scratch), VectorRecord.VcsrAt),
            (Words.ReadVl(Scratch), VectorRecord.VlAt), (Words.ReadVtype(Scratch), VectorRecord.VtypeAt),
        })
            rest.AddRange([read, Words.Store(Scratch, Base, to)]);
        for (int v = 0; v < 32; v += 8)
        {
            uint[] pointer = Words.Constant(Scratch, start + VectorRecord.VAt + (uint)(v * record.Vlenb));
            prologue.AddRange([.. pointer, Words.LoadEightVectors(v, Scratch)]);
            rest.AddRange([.. pointer, Words.StoreEightVectors(v, Scratch)]);
        }

        // vl and vtype of whatever ran before do not count.
        prologue.AddRange([Words.SetVector(Scratch, 0, 0), Words.Load(Scratch, Base, VectorRecord.XAt + 8 * Scratch)]);
        prologue.AddRange(toMiddle);
        return (prologue, rest);
    }

    private static byte[] MakeEdge()
    {
        const int Page = 4096;
        var dice = new Dice(EdgeAddress);
        byte[] edge = new byte[Page];
        for (int at = 0; at < Page; at += 8)
            BinaryPrimitives.WriteUInt64LittleEndian(edge.AsSpan(at), dice.Bits());
        return edge;
    }
}
