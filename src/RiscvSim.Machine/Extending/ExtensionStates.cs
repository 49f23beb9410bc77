using System.Runtime.CompilerServices;

namespace RiscvSim.Machine.Extending;

/// <summary>The extensions of a hart that have state, registers or devices of their own.</summary>
/// <param name="hart">The hart.</param>
public sealed class ExtensionStates(Hart hart)
{
    private readonly List<MachineExtension> _all = [];
    private MachineExtension?[] _slots = [];

    /// <summary>Them in the order in which they were attached.</summary>
    public IReadOnlyList<MachineExtension> All => _all;

    /// <summary>Attaches what the hart's ISA asks for, and resets it.</summary>
    /// <param name="extensions">New objects, of this hart alone.</param>
    /// <exception cref="ArgumentException">A CSR number is taken.</exception>
    public void Attach(IEnumerable<MachineExtension> extensions)
    {
        foreach (MachineExtension extension in extensions)
        {
            if (extension.Extension is { } name && !hart.Isa.Has(name))
                continue;
            _all.Add(extension);
            // A base class that semantics know (a handler that users derive from) leads to the same object.
            for (Type? type = extension.GetType(); type != null && type != typeof(MachineExtension); type = type.BaseType)
                Put(SlotOf(type), extension);
            extension.Attach(hart);
            extension.Reset();
        }
    }

    /// <summary>Attaches devices and the like, on bare metal.</summary>
    public void Attach(MachineParts parts)
    {
        foreach (MachineExtension extension in _all)
            extension.Attach(parts);
    }

    /// <summary>The extension of a class, or null if the hart does not have it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? Find<T>()
        where T : MachineExtension
    {
        int slot = Slot<T>.Number;
        MachineExtension?[] slots = _slots;
        return (uint)slot < (uint)slots.Length ? Unsafe.As<T?>(slots[slot]) : null;
    }

    /// <summary>The extension of a class.</summary>
    /// <exception cref="InvalidOperationException">The hart does not have it.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Get<T>()
        where T : MachineExtension => Find<T>() ?? throw Missing(typeof(T));

    private static InvalidOperationException Missing(Type type) => new($"the machine has no {type.Name}");

    private void Put(int slot, MachineExtension extension)
    {
        if (slot >= _slots.Length)
            Array.Resize(ref _slots, slot + 1);
        _slots[slot] = extension;
    }

    private static int SlotOf(Type type)
    {
        lock (s_numbers)
        {
            if (!s_numbers.TryGetValue(type, out int number))
                s_numbers.Add(type, number = s_numbers.Count);
            return number;
        }
    }

    private static readonly Dictionary<Type, int> s_numbers = [];

    private static class Slot<T>
    {
        public static readonly int Number = SlotOf(typeof(T));
    }
}
