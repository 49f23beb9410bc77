using System.Reflection;
using System.Runtime.InteropServices;
using RiscvSim.Cli.Running;
using RiscvSim.Machine;
using RiscvSim.Machine.Vector;

namespace RiscvSim.Cli.Dumping;

/// <summary>Names of what translated code knows by address.</summary>
/// <param name="guest">The guest whose code was translated.</param>
public sealed unsafe class HostNames(Guest guest)
{
    private const int Registers = 32, FieldsPerLine = 8;

    /// <summary>Where the fields of <see cref="HartState"/> are, which host code reaches by an offset from a register; some on each line.</summary>
    public static IEnumerable<string> Offsets => OffsetsOf(typeof(HartState), 0, "").Chunk(FieldsPerLine).Select(fields => string.Join(", ", fields));

    /// <summary>The name of an address: a vector register in the host's memory, or code of the guest; otherwise null.</summary>
    public string? NameOf(ulong address)
    {
        VectorUnit* vector = &guest.Hart.State->Vector;
        ulong offset = address - (ulong)vector->Registers, size = (ulong)vector->Vlenb;
        if (vector->Registers != null && offset < Registers * size)
            return offset % size == 0 ? $"v{offset / size}" : $"v{offset / size}+{offset % size}";
        return guest.Elf.SymbolAt(address - guest.Bias) == null ? null : guest.Elf.Describe(address, guest.Bias);
    }

    private static IEnumerable<string> OffsetsOf(Type type, int start, string prefix)
    {
        foreach (FieldInfo field in type.GetFields(BindingFlags.Public | BindingFlags.Instance))
        {
            int offset = start + (int)Marshal.OffsetOf(type, field.Name);
            if (field.FieldType != typeof(VectorUnit))
                yield return $"{prefix}{field.Name} 0x{offset:x}";
            else
            {
                foreach (string inner in OffsetsOf(field.FieldType, offset, field.Name + "."))
                    yield return inner;
            }
        }
    }
}
