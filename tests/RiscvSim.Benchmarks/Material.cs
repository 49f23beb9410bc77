using RiscvSim.Engines.Interpreter;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;

namespace RiscvSim.Benchmarks;

/// <summary>What benchmarks are made of.</summary>
internal static class Material
{
    private const ulong CodeAddress = 0x8000_0000;

    /// <summary>The file of a firmware program.</summary>
    /// <param name="name">Such as <c>integer.htif.elf</c>.</param>
    public static string Firmware(string name)
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at != null; at = at.Parent)
        {
            string path = Path.Combine(at.FullName, "firmware", "elf", name);
            if (File.Exists(path))
                return path;
        }

        throw new FileNotFoundException($"firmware/elf/{name} was not found above {AppContext.BaseDirectory}");
    }

    /// <summary>An engine at the start of a piece of assembly.</summary>
    public static unsafe InterpreterEngine Assemble(InsnTable table, PhysicalMemory memory, params string[] lines)
    {
        var hart = new Hart(IsaString.Parse(IsaString.Default), memory);
        ulong pc = CodeAddress;
        foreach (string line in lines)
        {
            memory.TryWrite(pc, BitConverter.GetBytes(Encoder.Assemble(table, line, pc)));
            pc += 4;
        }

        hart.State->Pc = CodeAddress;
        return new InterpreterEngine(hart, table);
    }
}
