namespace RiscvSim.Machine.Csr;

/// <summary>One control and status register.</summary>
/// <param name="Name">The manual's name.</param>
/// <param name="Number">The address, 0 to 0xfff; bits 9..8 give the lowest privilege, 11..10 both set mean read-only.</param>
/// <param name="Read">Its value.</param>
/// <param name="Write">Writes it, keeping what is legal (WARL); null where writes are ignored.</param>
public sealed record CsrRow(string Name, int Number, Func<Hart, ulong> Read, Action<Hart, ulong>? Write = null)
{
    /// <summary>Whether the register may be touched now, besides privilege; null if always.</summary>
    public Predicate<Hart>? Allowed { get; init; }
}

/// <summary>The control and status registers of a hart, by number; extensions add theirs.</summary>
public sealed class CsrFile
{
    private readonly CsrRow?[] _rows = new CsrRow?[4096];
    private readonly Hart _hart;

    /// <summary>Makes the registers that the hart's extensions have.</summary>
    public CsrFile(Hart hart)
    {
        _hart = hart;
        FloatCsrs.AddTo(this, hart.Isa);
        VectorCsrs.AddTo(this, hart);
        CounterCsrs.AddTo(this, hart.Isa);
        MachineCsrs.AddTo(this);
    }

    /// <summary>Adds a register.</summary>
    /// <exception cref="ArgumentException">The number is taken.</exception>
    public void Add(CsrRow row)
    {
        if (_rows[row.Number] is { } taken)
            throw new ArgumentException($"CSR {row.Name}: number 0x{row.Number:x} is taken by {taken.Name}");
        _rows[row.Number] = row;
    }

    /// <summary>Adds a register.</summary>
    public void Add(string name, int number, Func<Hart, ulong> read, Action<Hart, ulong>? write = null) => Add(new CsrRow(name, number, read, write));

    /// <summary>The name of a register, or null if the machine does not have it.</summary>
    public string? NameOf(int number) => _rows[number & 0xfff]?.Name;

    /// <summary>Reads a register for an instruction in the current mode.</summary>
    /// <param name="number">The address.</param>
    /// <param name="forWrite">True if the instruction also writes it.</param>
    /// <param name="value">The value.</param>
    /// <returns>False if that is an illegal instruction.</returns>
    public bool TryRead(int number, bool forWrite, out ulong value)
    {
        value = 0;
        CsrRow? row = _rows[number & 0xfff];
        if (row == null || (number >> 8 & 3) > (int)_hart.Privilege || forWrite && (number >> 10 & 3) == 3)
            return false;
        if (row.Allowed != null && !row.Allowed(_hart))
            return false;
        value = row.Read(_hart);
        return true;
    }

    /// <summary>Writes a register that <see cref="TryRead"/> has allowed to be written.</summary>
    public void Write(int number, ulong value)
    {
        _rows[number & 0xfff]!.Write?.Invoke(_hart, value);
        Written?.Invoke(number & 0xfff);
    }

    /// <summary>Raised with the number of a register that an instruction has written.</summary>
    public event Action<int>? Written;

    /// <summary>The value of a register, whatever the mode; 0 if the machine does not have it.</summary>
    public ulong Peek(int number) => _rows[number & 0xfff]?.Read(_hart) ?? 0;
}
