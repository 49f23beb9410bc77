using RiscvSim.Machine.Memory;

namespace RiscvSim.Machine.Extending;

/// <summary>What an extension may add to a bare-metal machine: devices, memories, interrupts, and actions that take time.</summary>
/// <param name="hart">The machine's hart.</param>
public sealed class MachineParts(Hart hart)
{
    private readonly Dictionary<int, int> _raised = [];

    /// <summary>The hart.</summary>
    public Hart Hart { get; } = hart;

    /// <summary>RAM, SRAMs and devices. A DMA engine copies by its <c>TryRead</c> and <c>TryWrite</c>.</summary>
    public PhysicalMemory Memory => Hart.Memory;

    /// <summary>Adds a memory-mapped device.</summary>
    /// <exception cref="ArgumentException">Its window overlaps something else.</exception>
    public void Add(IDevice device) => Memory.Add(device);

    /// <summary>Adds a memory for data; see <see cref="PhysicalMemory.AddSram"/>.</summary>
    /// <exception cref="ArgumentException">It does not consist of whole pages, or overlaps something else.</exception>
    public Sram AddSram(ulong start, ulong size) => Memory.AddSram(start, size);

    /// <summary>Adds an interrupt line.</summary>
    /// <param name="number">
    /// Its bit in <c>mip</c>: 11, the external interrupt, which is pending while any of its lines is raised, or one of the platform's, 16 to 63.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The number is another.</exception>
    public InterruptLine AddInterrupt(int number = (int)Interrupt.MachineExternal)
    {
        if (number != (int)Interrupt.MachineExternal)
            Hart.Trap.AddInterrupt(number);
        return new InterruptLine(level =>
        {
            _raised[number] = _raised.GetValueOrDefault(number) + (level ? 1 : -1);
            Hart.Trap.SetLine((Interrupt)number, _raised[number] != 0);
        });
    }

    /// <summary>Calls back after so many instructions, between two of them; see <see cref="Clock.After"/>.</summary>
    public void After(ulong instructions, Action action) => Hart.Clock.After(instructions, action);
}

/// <summary>A wire from a device to the hart.</summary>
public sealed class InterruptLine
{
    private readonly Action<bool> _change;
    private bool _level;

    internal InterruptLine(Action<bool> change) => _change = change;

    /// <summary>Raises or lowers the line.</summary>
    public void Set(bool level)
    {
        if (level == _level)
            return;
        _level = level;
        _change(level);
    }
}
