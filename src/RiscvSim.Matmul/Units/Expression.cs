using System.Globalization;

namespace RiscvSim.Matmul.Units;

/// <summary>
/// An arithmetic expression of a machine's configuration, such as <c>VLEN / 64</c> or <c>exp2(floor(log2(VLEN) / 2) - 2)</c>: integers,
/// VLEN and SEW in bits, LMUL, <c>+ - * / ( )</c>, <c>min max</c> of two arguments, <c>log2 exp2 floor</c> of one; upper and lower case are the same. Fractions are exact.
/// </summary>
public sealed class Expression
{
    private const int LongestText = 1000, DeepestNesting = 64, Largest = 1 << 20;

    private readonly Func<Configuration, Rational> _value;

    private Expression(string text, Func<Configuration, Rational> value, bool isConstant)
    {
        Text = text;
        _value = value;
        IsConstant = isConstant;
    }

    /// <summary>The expression as written.</summary>
    public string Text { get; }

    /// <summary>True if it names neither VLEN nor SEW nor LMUL.</summary>
    public bool IsConstant { get; }

    /// <summary>A number.</summary>
    public static implicit operator Expression(int value) =>
        new(value.ToString(CultureInfo.InvariantCulture), _ => new Rational(value, 1), isConstant: true);

    /// <summary>An expression from its text.</summary>
    /// <exception cref="FormatException">The text is no expression.</exception>
    public static implicit operator Expression(string text) => Parse(text);

    /// <summary>Parses an expression.</summary>
    /// <exception cref="FormatException">The text is no expression; the message says what is possible.</exception>
    public static Expression Parse(string text)
    {
        var parser = new Parser(text);
        Func<Configuration, Rational> value = parser.Whole();
        return new Expression(text.Trim(), value, parser.IsConstant);
    }

    /// <summary>The largest value of <see cref="Positive"/> and <see cref="Natural"/>: 2^20.</summary>
    public static int LargestInteger => Largest;

    /// <summary>The value in a configuration, or null if it is no integer from 1 to 2^20 there.</summary>
    public int? Positive(Configuration at) => Whole(at) is >= 1 and <= Largest and long value ? (int)value : null;

    /// <summary>The value in a configuration, or null if it is no integer from 0 to 2^20 there.</summary>
    public int? Natural(Configuration at) => Whole(at) is >= 0 and <= Largest and long value ? (int)value : null;

    /// <summary>The value in a configuration as a number; NaN if it has none.</summary>
    public double Number(Configuration at) => _value(at) is { Lack: null } value ? (double)value.Numerator / value.Denominator : double.NaN;

    /// <summary>The value in a configuration for complaints: a number, or why there is none, such as <c>a division by zero</c>.</summary>
    public string Told(Configuration at) => _value(at).Lack ?? Number(at).ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private long? Whole(Configuration at)
    {
        Rational value = _value(at);
        return value.Denominator == 1 ? value.Numerator : null;
    }

    /// <summary>A fraction in lowest terms with a positive denominator, or no value.</summary>
    private readonly record struct Rational
    {
        private const long Limit = 1L << 31;
        private const int LargestExponent = 30;

        public Rational(long numerator, long denominator)
        {
            // Values so large that products of two would overflow are none that a geometry has.
            if (Math.Abs(numerator) > Limit || Math.Abs(denominator) > Limit)
            {
                Lack = "a number beyond 2^31";
                return;
            }

            long divisor = Math.Max(1, Gcd(Math.Abs(numerator), Math.Abs(denominator))) * Math.Sign(denominator);
            Numerator = numerator / divisor;
            Denominator = denominator / divisor;
        }

        private Rational(string lack) => Lack = lack;

        /// <summary>What there is instead of a value; null if there is one.</summary>
        public string? Lack { get; }

        public long Numerator { get; }

        public long Denominator { get; }

        public static Rational operator +(Rational a, Rational b) =>
            Lacking(a, b) ?? new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

        public static Rational operator -(Rational a, Rational b) =>
            Lacking(a, b) ?? new(a.Numerator * b.Denominator - b.Numerator * a.Denominator, a.Denominator * b.Denominator);

        public static Rational operator *(Rational a, Rational b) => Lacking(a, b) ?? new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

        public static Rational operator /(Rational a, Rational b) =>
            Lacking(a, b) ?? (b.Numerator == 0 ? new("a division by zero") : new(a.Numerator * b.Denominator, a.Denominator * b.Numerator));

        public Rational Floor() => Lack != null ? this : new((long)Math.Floor((double)Numerator / Denominator), 1);

        public Rational Log2() => Lack != null ? this
            : Numerator > 0 && long.IsPow2(Numerator) && long.IsPow2(Denominator) ? new(long.Log2(Numerator) - long.Log2(Denominator), 1)
            : new("log2 of a number that is no power of two");

        public Rational Exp2() => Lack != null ? this
            : Denominator != 1 || Math.Abs(Numerator) > LargestExponent ? new($"exp2 of a number that is no integer from -{LargestExponent} to {LargestExponent}")
            : Numerator >= 0 ? new(1L << (int)Numerator, 1) : new(1, 1L << (int)-Numerator);

        public Rational Least(Rational other) => Lacking(this, other) ?? (IsBelow(other) ? this : other);

        public Rational Most(Rational other) => Lacking(this, other) ?? (IsBelow(other) ? other : this);

        private static Rational? Lacking(Rational a, Rational b) => a.Lack != null ? a : b.Lack != null ? b : null;

        private bool IsBelow(Rational other) => Numerator * other.Denominator < other.Numerator * Denominator;

        private static long Gcd(long a, long b)
        {
            while (b != 0)
                (a, b) = (b, a % b);
            return a;
        }
    }

    /// <summary>Recursive descent over sums of products of atoms.</summary>
    private sealed class Parser(string text)
    {
        private const string Possible = "possible are integers, VLEN, SEW, LMUL, + - * / ( ), min(a,b), max(a,b), log2(a), exp2(a) and floor(a)";

        private int _at, _depth;

        public bool IsConstant { get; private set; } = true;

        public Func<Configuration, Rational> Whole()
        {
            // The value of a long sum is worked out as deep as the sum is long.
            if (text.Length > LongestText)
                throw Bad($"{text.Length} characters, possible are up to {LongestText}");
            Func<Configuration, Rational> value = Sum();
            return Peek() == '\0' ? value : throw Bad($"'{Peek()}' is unexpected");
        }

        private Func<Configuration, Rational> Sum()
        {
            if (_depth++ > DeepestNesting)
                throw Bad($"parentheses are nested too deep, possible are up to {DeepestNesting} levels");
            Func<Configuration, Rational> left = Product();
            while (Peek() is '+' or '-')
            {
                char sign = text[_at++];
                Func<Configuration, Rational> a = left, b = Product();
                left = sign == '+' ? c => a(c) + b(c) : c => a(c) - b(c);
            }

            _depth--;
            return left;
        }

        private Func<Configuration, Rational> Product()
        {
            Func<Configuration, Rational> left = Atom();
            while (Peek() is '*' or '/')
            {
                char sign = text[_at++];
                Func<Configuration, Rational> a = left, b = Atom();
                left = sign == '*' ? c => a(c) * b(c) : c => a(c) / b(c);
            }

            return left;
        }

        private Func<Configuration, Rational> Atom()
        {
            char c = Peek();
            if (c == '(')
            {
                _at++;
                Func<Configuration, Rational> inner = Sum();
                Expect(')');
                return inner;
            }

            int start = _at;
            if (char.IsAsciiDigit(c))
            {
                while (_at < text.Length && char.IsAsciiDigit(text[_at]))
                    _at++;
                if (!int.TryParse(text.AsSpan(start, _at - start), out int number))
                    throw Bad($"'{text[start.._at]}' is too large");
                return _ => new Rational(number, 1);
            }

            while (_at < text.Length && char.IsAsciiLetterOrDigit(text[_at]))
                _at++;
            return Named(text[start.._at]);
        }

        private Func<Configuration, Rational> Named(string name)
        {
            switch (name.ToUpperInvariant())
            {
                case "VLEN":
                    IsConstant = false;
                    return c => new Rational(c.Vlen, 1);
                case "SEW":
                    IsConstant = false;
                    return c => new Rational(c.Sew, 1);
                case "LMUL":
                    IsConstant = false;
                    return c => c.LmulLog2 >= 0 ? new Rational(1L << c.LmulLog2, 1) : new Rational(1, 1L << -c.LmulLog2);
                case "LOG2":
                    return One(value => value.Log2());
                case "EXP2":
                    return One(value => value.Exp2());
                case "FLOOR":
                    return One(value => value.Floor());
                case "MIN":
                    return Two((a, b) => a.Least(b));
                case "MAX":
                    return Two((a, b) => a.Most(b));
                case "":
                    throw Bad(Peek() == '\0' ? "an operand is missing at the end" : $"'{Peek()}' is unexpected");
                default:
                    throw Bad($"'{name}' is unknown");
            }
        }

        private Func<Configuration, Rational> One(Func<Rational, Rational> function)
        {
            Func<Configuration, Rational> argument = Arguments(1)[0];
            return c => function(argument(c));
        }

        private Func<Configuration, Rational> Two(Func<Rational, Rational, Rational> function)
        {
            Func<Configuration, Rational>[] arguments = Arguments(2);
            return c => function(arguments[0](c), arguments[1](c));
        }

        private Func<Configuration, Rational>[] Arguments(int count)
        {
            Expect('(');
            var arguments = new Func<Configuration, Rational>[count];
            for (int i = 0; i < count; i++)
            {
                if (i != 0)
                    Expect(',');
                arguments[i] = Sum();
            }

            Expect(')');
            return arguments;
        }

        private void Expect(char wanted)
        {
            if (Peek() != wanted)
                throw Bad(Peek() == '\0' ? $"'{wanted}' is missing at the end" : $"'{Peek()}' stands where '{wanted}' is due");
            _at++;
        }

        private char Peek()
        {
            while (_at < text.Length && text[_at] == ' ')
                _at++;
            return _at < text.Length ? text[_at] : '\0';
        }

        private FormatException Bad(string what)
        {
            const int Shown = 80;
            return new($"expression '{(text.Length <= Shown ? text : text[..Shown] + "...")}': {what}; {Possible}");
        }
    }
}
