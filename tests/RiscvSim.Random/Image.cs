using System.Buffers.Binary;
using RiscvSim.Isa;

namespace RiscvSim.Lockstep;

/// <summary>
/// Programs laid out one after the other as one Linux program: each loads all registers and fcsr from its record, runs its body and stores
/// registers and fcsr back; in the end all records are written to the standard output.
/// </summary>
public sealed class Image
{
    /// <summary>Where code begins.</summary>
    public const ulong CodeAddress = 0x1_0000;

    /// <summary>Where the records begin.</summary>
    public const ulong DataAddress = 0x100_0000;

    private const int WriteCall = 64, ExitCall = 93;
    private const int A0 = 10, A1 = 11, A2 = 12, A7 = 17;

    private readonly List<byte> _code = [];
    private readonly byte[] _data;

    private Image(int records, int skippedCode)
    {
        _data = new byte[records * TestProgram.RecordBytes];
        // A program that is run alone stands where it stood among others; what is in front of it does nothing.
        while (_code.Count < skippedCode)
            Emit(Words.ShortNop, 2);
    }

    /// <summary>The code, at <see cref="CodeAddress"/>.</summary>
    public ReadOnlyMemory<byte> Code { get; private set; }

    /// <summary>The records, at <see cref="DataAddress"/>.</summary>
    public ReadOnlyMemory<byte> Data => _data;

    /// <summary>Where the frame of each program begins in the code.</summary>
    public IReadOnlyList<int> Starts { get; private set; } = [];

    /// <summary>The code address of each item of the last program.</summary>
    public IReadOnlyList<ulong> ItemAddresses { get; private set; } = [];

    /// <summary>Lays out programs.</summary>
    public static Image Of(IReadOnlyList<TestProgram> programs)
    {
        var image = new Image(programs.Count, 0);
        var starts = new List<int>();
        for (int i = 0; i < programs.Count; i++)
        {
            starts.Add(image._code.Count);
            image.Append(programs[i], i, int.MaxValue);
        }

        image.Starts = starts;
        image.Finish();
        return image;
    }

    /// <summary>Lays out one program at the place that it has among others, of which only the first items are left.</summary>
    /// <param name="program">The program.</param>
    /// <param name="place">Its number among the programs.</param>
    /// <param name="start">Where its frame begins in their code.</param>
    /// <param name="items">How many items are left; the others do nothing, except that loops still end.</param>
    public static Image OfPart(TestProgram program, int place, int start, int items)
    {
        var image = new Image(place + 1, start);
        image.Append(program, place, items);
        image.Finish();
        return image;
    }

    /// <summary>The program as an ELF file.</summary>
    public byte[] ToElf() => ElfWriter.Write(CodeAddress, Code.Span, (DataAddress, _data));

    private void Append(TestProgram program, int place, int items)
    {
        int record = place * TestProgram.RecordBytes;
        for (int i = 0; i < TestProgram.RecordBytes; i++)
            _data[record + i] = program.Record[i];
        int pointer = program.Base;
        int other = pointer == 1 ? 3 : 1;
        Emit(Words.Constant(pointer, (uint)DataAddress + (uint)record));
        Emit(Words.Load(other, pointer, TestProgram.FcsrAt));
        Emit(Words.WriteFcsr(other));
        for (int f = 0; f < 32; f++)
            Emit(Words.LoadFloat(f, pointer, 256 + 8 * f));
        for (int x = 1; x < 32; x++)
        {
            if (x != pointer)
                Emit(Words.Load(x, pointer, 8 * x));
        }

        Emit(Words.AddImmediate(pointer, pointer, TestProgram.Middle - 2047));
        Emit(Words.AddImmediate(pointer, pointer, 2047));
        AppendBody(program, items);
        Emit(Words.AddImmediate(pointer, pointer, -2047));
        Emit(Words.AddImmediate(pointer, pointer, 2047 - TestProgram.Middle));
        for (int x = 1; x < 32; x++)
            Emit(Words.Store(x, pointer, 8 * x));
        for (int f = 0; f < 32; f++)
            Emit(Words.StoreFloat(f, pointer, 256 + 8 * f));
        Emit(Words.ReadFcsr(other));
        Emit(Words.Store(other, pointer, TestProgram.FcsrAt));
    }

    private void AppendBody(TestProgram program, int limit)
    {
        int[] unitAt = new int[program.Units.Count];
        int at = _code.Count;
        for (int u = 0; u < unitAt.Length; u++)
        {
            unitAt[u] = at;
            foreach (Item item in program.Units[u].Items)
                at += item.Row.Length;
        }

        var addresses = new List<ulong>();
        var kept = new HashSet<Item>(ReferenceEqualityComparer.Instance);
        for (int u = 0; u < unitAt.Length; u++)
        {
            foreach (Item item in program.Units[u].Items)
            {
                bool keep = addresses.Count < limit || item.KeptWith is { } head && kept.Contains(head);
                if (keep)
                    kept.Add(item);
                addresses.Add(CodeAddress + (ulong)_code.Count);
                Emit(keep ? WordOf(item, u, unitAt, program.Units) : item.Row.Length == 2 ? Words.ShortNop : Words.Nop, item.Row.Length);
            }
        }

        ItemAddresses = addresses;
    }

    private uint WordOf(Item item, int unit, int[] unitAt, IReadOnlyList<Unit> units)
    {
        switch (item.Link)
        {
            case Link.Distance:
                // The instruction before this one, four bytes long, has put its own address into the register.
                return item.Word & 0xf_ffff | (uint)(unitAt[item.Target] - (_code.Count - 4) - item.Bias) << 20;
            case Link.Offset:
                Field field = item.Row.Pattern.Find("offset")!;
                int target = item.Target;
                // Short branches do not reach far; the next unit is always near.
                while (!field.Accepts(unitAt[target] - _code.Count))
                {
                    do
                        target--;
                    while (target > unit + 1 && units[target].Group != units[unit].Group);
                }

                return item.Word & ~field.WordMask | field.Insert(unitAt[target] - _code.Count);
            default:
                return item.Word;
        }
    }

    private void Finish()
    {
        Emit(Words.Constant(A7, WriteCall));
        Emit(Words.Constant(A0, 1));
        Emit(Words.Constant(A1, (uint)DataAddress));
        Emit(Words.Constant(A2, (uint)_data.Length));
        Emit(Words.Ecall);
        Emit(Words.Constant(A7, ExitCall));
        Emit(Words.Constant(A0, 0));
        Emit(Words.Ecall);
        Code = _code.ToArray();
    }

    private void Emit(uint word) => Emit(word, 4);

    private void Emit(uint[] words)
    {
        foreach (uint word in words)
            Emit(word);
    }

    private void Emit(uint word, int length)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, word);
        foreach (byte b in bytes[..length])
            _code.Add(b);
    }
}
