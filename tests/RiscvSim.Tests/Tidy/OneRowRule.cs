using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiscvSim.Isa;

namespace RiscvSim.Tests.Tidy;

/// <summary>
/// An instruction is its row and nothing else: outside of row attributes no string is its mnemonic or an assembly line of it, and nothing names its
/// method but the declaration.
/// </summary>
public sealed class OneRowRule
{
    private readonly Dictionary<string, Insn> _mnemonics = [];
    private readonly HashSet<(string Class, string Method)> _methods = [];
    private readonly HashSet<string> _classes = [];

    public OneRowRule(IEnumerable<Insn> rows)
    {
        foreach (Insn row in rows)
        {
            _mnemonics[row.Name] = row;
            // The semantics of a row above an op is the op; the kernel's methods are common to many.
            MemberInfo? semantics = row.Op;
            semantics ??= row.Method;
            if (semantics == null)
                continue;
            _methods.Add((semantics.DeclaringType!.Name, semantics.Name));
            _classes.Add(semantics.DeclaringType!.Name);
        }
    }

    /// <summary>Places of a file that state an instruction again.</summary>
    public IEnumerable<string> Violations(SourceFile file)
    {
        foreach (SyntaxToken token in file.Root.DescendantTokens())
        {
            if (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.Utf8StringLiteralToken
                && !IsInRow(token.Parent!) && NamesInstruction(token.ValueText) is { } mnemonic)
                yield return $"{file.Path}:{SourceFile.LineOf(token.Parent!)} names {mnemonic} in a string";
        }

        foreach (SyntaxNode node in file.Root.DescendantNodes())
        {
            if (node is UsingDirectiveSyntax { StaticKeyword.RawKind: not 0, Name: { } imported } && _classes.Contains(LastName(imported)))
                yield return $"{file.Path}:{SourceFile.LineOf(node)} imports the methods of {LastName(imported)}";
            if (node is SimpleNameSyntax name && !IsPartOfAnOp(name) && Owner(name) is { } owner && _methods.Contains((owner, name.Identifier.Text)))
                yield return $"{file.Path}:{SourceFile.LineOf(node)} names {owner}.{name.Identifier.Text}";
        }
    }

    /// <summary>The method name that the mnemonic of a row demands: dots and case aside, the mnemonic itself.</summary>
    public static string MethodName(string mnemonic)
    {
        string name = "";
        foreach (string part in mnemonic.Split('.'))
            name += char.ToUpperInvariant(part[0]) + part[1..];
        return name;
    }

    /// <summary>
    /// Whether the name of an op fits a mnemonic: the mnemonic as of <see cref="MethodName"/>, of whose last part, which tells the operands, only
    /// letters may be left that distinguish ops (vwadd.wv: VwaddW; vmadc.vvm: VmadcM). The number of a segment's fields does not count.
    /// </summary>
    public static bool NamesOp(string mnemonic, string op)
    {
        int dot = mnemonic.LastIndexOf('.');
        string stem = WithoutDigits(MethodName(mnemonic[..dot])), operands = mnemonic[(dot + 1)..];
        op = WithoutDigits(op);
        if (!op.StartsWith(stem, StringComparison.Ordinal))
            return false;
        int at = 0;
        foreach (char letter in op[stem.Length..].ToLowerInvariant())
        {
            at = operands.IndexOf(letter, at) + 1;
            if (at == 0)
                return false;
        }

        return true;
    }

    private static string WithoutDigits(string name) => string.Concat(name.Where(c => !char.IsAsciiDigit(c)));

    /// <summary>The mnemonic if the text is one, or an assembly or syntax line that begins with one.</summary>
    private string? NamesInstruction(string text)
    {
        List<string> parts = Operand.Split(text);
        if (parts.Count == 0 || !_mnemonics.TryGetValue(parts[0], out Insn? row))
            return null;
        List<string> wanted = Operand.Split(row.Syntax);
        if (parts.Count == 1)
            return text.TrimEnd() == row.Name ? row.Name : null;
        if (parts.Count != wanted.Count)
            return null;
        for (int i = 1; i < parts.Count; i++)
        {
            bool fits = row.Pattern.Find(wanted[i]) is not { } field ? parts[i] == wanted[i]
                : parts[i] == wanted[i] || Operand.TryParse(parts[i], field, 0, out _);
            if (!fits)
                return null;
        }

        return row.Name;
    }

    /// <summary>An op may be made of another, which it names as a type argument: a widening sum is the sum of extended elements.</summary>
    private static bool IsPartOfAnOp(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<TypeArgumentListSyntax>() is { } list && list.FirstAncestorOrSelf<BaseListSyntax>() != null;

    private static bool IsInRow(SyntaxNode node) =>
        node.FirstAncestorOrSelf<AttributeSyntax>()?.Name.ToString() is "Insn" or "Compressed";

    /// <summary>The class that a use of a name belongs to: what stands before the dot, or the class around it.</summary>
    private static string? Owner(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => LastName(access.Expression),
        QualifiedNameSyntax qualified when qualified.Right == name => LastName(qualified.Left),
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or AttributeSyntax => null,
        _ => name.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.Text,
    };

    private static string LastName(SyntaxNode expression) => expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault()?.Identifier.Text ?? "";
}
