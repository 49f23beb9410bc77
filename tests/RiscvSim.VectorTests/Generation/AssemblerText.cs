using RiscvSim.VectorTests.Model;

namespace RiscvSim.VectorTests.Generation;

/// <summary>The instruction under test as text and as a word, in the registers of vector_macros.h.</summary>
public static class AssemblerText
{
    public const int Vd = 8, Vs2 = 16, Vs1 = 24, X = 12, F = 10, Base = 10, Stride = 11, Result = 13;

    /// <summary>The text; <c>.4byte</c> and a comment for what assemblers do not know.</summary>
    public static string Of(OperandFile file, bool masked, long immediate = 0)
    {
        var operands = new List<string>();
        bool memory = file.Syntax.Has("(rs1)");
        foreach (string operand in file.Syntax.Operands)
        {
            string? text = operand switch
            {
                "vd" => $"v{Vd}",
                "rd" => "a3",
                "fd" => "fa3",
                "vs2" => $"v{Vs2}",
                "vs1" => $"v{Vs1}",
                "rs1" => "a2",
                "fs1" => "fa0",
                "(rs1)" => "(a0)",
                "rs2" => "a1",
                "vm" => masked ? "v0.t" : null,
                "v0" => "v0",
                _ => immediate.ToString(),
            };
            if (text != null)
                operands.Add(text);
        }

        string line = $"{file.Syntax.Mnemonic} {string.Join(", ", operands)}";
        if (file.IsAssembled)
            return line;
        uint word = Word(file.Syntax, masked, immediate, memory);
        return $".4byte 0x{word:x8} // {line}";
    }

    /// <summary>The word.</summary>
    public static uint Word(Syntax syntax, bool masked, long immediate, bool memory) => syntax.Encode(new Dictionary<string, uint>
    {
        ["vd"] = Vd,
        ["rd"] = Result,
        ["vs2"] = Vs2,
        ["vs1"] = Vs1,
        ["rs1"] = memory ? (uint)Base : syntax.Has("fs1") ? (uint)F : X,
        ["rs2"] = Stride,
        ["vm"] = masked ? 0u : 1u,
        ["simm5"] = (uint)immediate,
        ["zimm5"] = (uint)immediate,
        ["zimm6hi"] = (uint)immediate >> 5,
    });
}
