using RiscvSim.Isa;

namespace RiscvSim.Kit.Headers;

/// <summary>Writes the C header of an extension: what compilers and assemblers need that do not know its instructions.</summary>
public static class HeaderWriter
{
    /// <summary>Writes the header.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="name">The name of the extension's file.</param>
    /// <param name="rows">Its rows.</param>
    public static void Write(TextWriter output, string name, IReadOnlyList<Insn> rows)
    {
        string guard = CName.Of(name).ToUpperInvariant();
        bool vectors = rows.Any(IsVector);
        output.WriteLine($"""
            // Instructions of {name}, written by riscvsim ext header.
            // NAME(...) in capitals takes numbers of registers: a line of assembly in a .S file, in C a string for an asm statement.
            // name(...) takes values{(vectors ? "; for vectors with clang only: name(vd, ..., vl, sew, lmul), such as (..., n, 32, m1), changes vd" : "")}.
            #ifndef {guard}_H
            #define {guard}_H

            #ifndef RISCVSIM_4BYTE
            #ifdef __ASSEMBLER__
            #ifdef __clang__
            #define RISCVSIM_4BYTE(word) .4byte word
            #else
            #define RISCVSIM_4BYTE(word) .insn 4, word
            #endif
            #define RISCVSIM_2BYTE(word) .2byte word
            #else
            #define RISCVSIM_TEXT_(...) #__VA_ARGS__
            #define RISCVSIM_TEXT(...) RISCVSIM_TEXT_(__VA_ARGS__)
            #ifdef __clang__
            #define RISCVSIM_4BYTE(word) "\t.4byte " RISCVSIM_TEXT(word) "\n"
            #else
            #define RISCVSIM_4BYTE(word) "\t.insn 4, " RISCVSIM_TEXT(word) "\n"
            #endif
            #define RISCVSIM_2BYTE(word) "\t.2byte " RISCVSIM_TEXT(word) "\n"
            #endif
            #endif

            """);
        foreach (Insn row in rows)
        {
            output.WriteLine($"// {row.Syntax}    {row.PatternText}");
            RegisterMacro.Write(output, row);
        }

        output.WriteLine("\n#ifndef __ASSEMBLER__\n#include <stddef.h>\n#include <stdint.h>\n");
        foreach (Insn row in rows.Where(row => !IsVector(row)))
            ScalarFunction.Write(output, row);
        if (vectors)
            WriteVectors(output, guard, rows);
        output.WriteLine("\n#endif\n#endif");
    }

    private static void WriteVectors(TextWriter output, string guard, IReadOnlyList<Insn> rows)
    {
        output.WriteLine("\n#ifdef __clang__\n#ifdef __riscv_vector\n#include <riscv_vector.h>\n");
        foreach (Insn row in rows.Where(IsVector))
            VectorFunction.Write(output, row);
        output.WriteLine($"""

            #endif
            #elif !defined({guard}_REGISTERS_ONLY)
            #error "this compiler has no vector operands (gcc would encode a wrong register): define {guard}_REGISTERS_ONLY and use the macros in capitals, or use clang"
            #endif
            """);
    }

    private static bool IsVector(Insn row) => row.Pattern.Has(FieldKind.V);
}
