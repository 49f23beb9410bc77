using RiscvSim.Isa;
using RiscvSim.Machine;

namespace RiscvSim.Platforms.BareMetal;

/// <summary>The device tree that describes a bare-metal machine to its guest.</summary>
public static class MachineTree
{
    private const uint InterruptControllerHandle = 1;

    /// <summary>Makes the blob.</summary>
    /// <param name="isa">The hart's extensions.</param>
    /// <param name="memoryStart">The first address of DRAM.</param>
    /// <param name="memorySize">Bytes of DRAM.</param>
    /// <param name="bootArguments">The text of <c>/chosen/bootargs</c>.</param>
    public static byte[] Make(IsaConfig isa, ulong memoryStart, ulong memorySize, string bootArguments)
    {
        var tree = new FlattenedTree();
        tree.Begin("");
        tree.Cells("#address-cells", 2);
        tree.Cells("#size-cells", 2);
        tree.Text("compatible", "riscvsim,bare");
        tree.Text("model", "riscvsim,bare");

        tree.Begin("chosen");
        tree.Text("bootargs", bootArguments);
        tree.EndCurrent();

        AddCpus(tree, isa);

        tree.Begin($"memory@{memoryStart:x}");
        tree.Text("device_type", "memory");
        tree.Range("reg", memoryStart, memorySize);
        tree.EndCurrent();

        AddDevices(tree);

        tree.Begin("htif");
        tree.Text("compatible", "ucb,htif0");
        tree.EndCurrent();

        tree.EndCurrent();
        return tree.ToBlob();
    }

    private static void AddCpus(FlattenedTree tree, IsaConfig isa)
    {
        tree.Begin("cpus");
        tree.Cells("#address-cells", 1);
        tree.Cells("#size-cells", 0);
        tree.Cells("timebase-frequency", (uint)Clock.TicksPerSecond);

        tree.Begin("cpu@0");
        tree.Text("device_type", "cpu");
        tree.Cells("reg", 0);
        tree.Text("status", "okay");
        tree.Text("compatible", "riscv");
        tree.Cells("clock-frequency", (uint)Clock.CyclesPerSecond);
        tree.Text("riscv,isa", isa.Canonical);
        tree.Text("riscv,isa-base", "rv64i");
        tree.Text("riscv,isa-extensions", NamesOf(isa));
        tree.Cells("riscv,pmpregions", Pmp.Entries);

        tree.Begin("interrupt-controller");
        tree.Cells("#address-cells", 0);
        tree.Cells("#interrupt-cells", 1);
        tree.Flag("interrupt-controller");
        tree.Text("compatible", "riscv,cpu-intc");
        tree.Cells("phandle", InterruptControllerHandle);
        tree.EndCurrent();

        tree.EndCurrent();
        tree.EndCurrent();
    }

    private static string[] NamesOf(IsaConfig isa)
    {
        // Not a spread: the compiler would make LINQ of it, which start-up must not load.
        string[] names = new string[isa.Extensions.Count];
        int at = 0;
        foreach (string name in isa.Extensions)
            names[at++] = name;
        return names;
    }

    private static void AddDevices(FlattenedTree tree)
    {
        tree.Begin("soc");
        tree.Cells("#address-cells", 2);
        tree.Cells("#size-cells", 2);
        tree.Text("compatible", "simple-bus");
        tree.Flag("ranges");

        tree.Begin($"clint@{Clint.BaseAddress:x}");
        tree.Text("compatible", "sifive,clint0", "riscv,clint0");
        tree.Cells(
            "interrupts-extended",
            InterruptControllerHandle, (uint)Interrupt.MachineSoftware, InterruptControllerHandle, (uint)Interrupt.MachineTimer);
        tree.Range("reg", Clint.BaseAddress, Clint.WindowSize);
        tree.EndCurrent();

        tree.EndCurrent();
    }
}
