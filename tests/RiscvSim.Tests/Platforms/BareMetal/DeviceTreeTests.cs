using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Platforms.BareMetal;
using RiscvSim.Tests.Support;
using Xunit;

namespace RiscvSim.Tests.Platforms.BareMetal;

public class DeviceTreeTests
{
    private static readonly IsaConfig s_isa = IsaString.Parse("rv64imac_zicsr_zicntr");

    /// <summary>The blob, read by the Devicetree Specification: path and property to value.</summary>
    private static readonly Dictionary<string, byte[]> s_tree = Parse(MachineTree.Make(s_isa, 0x8000_0000, 3UL << 32, "one two"));

    [Theory]
    [InlineData("/#address-cells", new uint[] { 2 })]
    [InlineData("/cpus/timebase-frequency", new uint[] { 10_000_000 })]
    [InlineData("/cpus/cpu@0/reg", new uint[] { 0 })]
    [InlineData("/memory@80000000/reg", new uint[] { 0, 0x8000_0000, 3, 0 })]
    [InlineData("/soc/clint@2000000/reg", new uint[] { 0, 0x200_0000, 0, 0xc_0000 })]
    [InlineData("/soc/clint@2000000/interrupts-extended", new uint[] { 1, 3, 1, 7 })]
    [InlineData("/cpus/cpu@0/interrupt-controller/phandle", new uint[] { 1 })]
    public void Cells(string path, uint[] cells)
    {
        byte[] value = s_tree[path];
        Assert.Equal(cells.Length * 4, value.Length);
        for (int i = 0; i < cells.Length; i++)
            Assert.Equal(cells[i], BinaryPrimitives.ReadUInt32BigEndian(value.AsSpan(4 * i)));
    }

    [Theory]
    [InlineData("/chosen/bootargs", "one two\0")]
    [InlineData("/cpus/cpu@0/riscv,isa", "rv64imac_zicntr_zicsr_zmmul_zaamo_zalrsc_zca\0")]
    [InlineData("/cpus/cpu@0/riscv,isa-base", "rv64i\0")]
    [InlineData("/memory@80000000/device_type", "memory\0")]
    [InlineData("/soc/clint@2000000/compatible", "sifive,clint0\0riscv,clint0\0")]
    [InlineData("/htif/compatible", "ucb,htif0\0")]
    [InlineData("/soc/ranges", "")]
    public void Texts(string path, string text) => Assert.Equal(text, Encoding.ASCII.GetString(s_tree[path]));

    [Fact]
    public void TimeTicksAsTheTreeSays() => Assert.Equal(10_000_000UL, Clock.TicksPerSecond);

    [ToolFact("dtc")]
    public void TheCompilerReadsIt()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, MachineTree.Make(s_isa, 0x8000_0000, 1 << 28, ""));
            var start = new ProcessStartInfo(HostTool.Find("dtc")!, ["-I", "dtb", "-O", "dts", path]) { RedirectStandardError = true, RedirectStandardOutput = true };
            using Process process = Process.Start(start)!;
            string source = process.StandardOutput.ReadToEnd();
            string warnings = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.Equal("", warnings);
            Assert.Equal(0, process.ExitCode);
            Assert.Contains("clint@2000000 {", source);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Dictionary<string, byte[]> Parse(byte[] blob)
    {
        uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(blob.AsSpan(at));
        string Text(int at) => Encoding.ASCII.GetString(blob, at, Array.IndexOf(blob, (byte)0, at) - at);
        Assert.Equal(0xd00dfeedU, U32(0));
        Assert.Equal((uint)blob.Length, U32(4));
        Assert.Equal(17U, U32(20));
        var found = new Dictionary<string, byte[]>();
        var path = new List<string>();
        int at = (int)U32(8), names = (int)U32(12), end = at + (int)U32(36);
        Assert.Equal(end, names);
        while (true)
        {
            uint token = U32(at);
            at += 4;
            switch (token)
            {
                case 1:
                    path.Add(Text(at));
                    at += (Text(at).Length + 4) / 4 * 4;
                    break;
                case 2:
                    path.RemoveAt(path.Count - 1);
                    break;
                case 3:
                    int length = (int)U32(at);
                    string name = Text(names + (int)U32(at + 4));
                    found.Add($"{string.Join('/', path)}/{name}", blob[(at + 8)..(at + 8 + length)]);
                    at += 8 + (length + 3) / 4 * 4;
                    break;
                default:
                    Assert.Equal(9U, token);
                    Assert.Equal(end, at);
                    Assert.Empty(path);
                    return found;
            }
        }
    }
}
