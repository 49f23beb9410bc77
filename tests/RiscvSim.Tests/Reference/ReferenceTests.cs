using RiscvSim.Isa;
using RiscvSim.Lockstep;
using RiscvSim.Machine;
using RiscvSim.Machine.Memory;
using Xunit;

namespace RiscvSim.Tests.Reference;

/// <summary>Bindings and handlers do with every row what the plain reading of the row does.</summary>
public class ReferenceTests
{
    private const int Programs = 400;
    private const ulong Seed = 3;

    /// <summary>All rows that do not leave the program.</summary>
    private static readonly IReadOnlyList<Insn> s_rows = [.. RandomPrograms.Table.Rows.Where(r => RandomPrograms.FormOf(r) != Form.None)];

    [Theory]
    [InlineData(TestEngines.Interpreter)]
    [InlineData(TestEngines.Eager)]
    [InlineData(TestEngines.Single)]
    public void TheEnginesAgreeWithThePlainReadingOfEveryRow(string engine)
    {
        using var simulator = new Simulator(RandomPrograms.Table, TestEngines.Named(engine));
        var tested = new HashSet<Insn>();
        for (int first = 0; first < Programs; first += Comparison.BatchSize)
        {
            TestProgram[] batch = [.. Enumerable.Range(first, Comparison.BatchSize).Select(i => TestProgram.FromSeed(s_rows, Comparison.SeedOf(Seed, i)))];
            tested.UnionWith(batch.SelectMany(p => p.Items).Where(i => i.Role == Role.Tested).Select(i => i.Row));
            Image image = Image.Of(batch);
            byte[]? actual = simulator.Run(image, out string complaint);
            Assert.True(actual != null, complaint);
            byte[] expected = RunPlainly(image);
            for (int i = 0; i < batch.Length; i++)
            {
                string difference = Records.Compare(Of(expected, i), Of(actual, i)).Replace("qemu", "plainly", StringComparison.Ordinal);
                Assert.True(difference.Length == 0, $"program 0x{batch[i].Seed:x}:\n{difference}");
            }
        }

        Assert.Equal(s_rows.Count, tested.Count);
    }

    private static unsafe byte[] RunPlainly(Image image)
    {
        using var memory = new PhysicalMemory(0, 0x400_0000);
        using var hart = new Hart(IsaString.Parse(IsaString.Default), memory);
        var engine = new ReferenceEngine(hart, RandomPrograms.Table);
        memory.TryWrite(Image.CodeAddress, image.Code.Span);
        memory.TryWrite(Image.DataAddress, image.Data.Span);
        hart.State->Pc = Image.CodeAddress;
        hart.State->Fs = 3;
        while (hart.EncodingAt(hart.State->Pc) != Words.Ecall)
            engine.Step();
        byte[] records = new byte[image.Data.Length];
        memory.TryRead(Image.DataAddress, records);
        return records;
    }

    private static ReadOnlySpan<byte> Of(byte[] records, int place) => records.AsSpan(place * TestProgram.RecordBytes, TestProgram.RecordBytes);
}
