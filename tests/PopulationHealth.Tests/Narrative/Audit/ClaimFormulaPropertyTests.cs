using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

/// <summary>Any expression that is printed and parsed has the value that its tree has; anything else is one exception.</summary>
public class ClaimFormulaPropertyTests
{
    private static readonly decimal[] Values = [2.5m, -7, 0.125m];

    private static readonly Gen<Tree> Trees = Gen.Sized(size => Grow(Math.Min(size, 24)));

    [Fact]
    public void Parse_AnyPrintedTree_HasTheValueOfTheTree() => Prop.ForAll(Trees.ToArbitrary(), tree =>
    {
        if (tree.Value() is not var (top, bottom))
            return ClaimFormula.Parse(Used(tree.Text), 3).Evaluate(Values).Missing is not null;
        var (sign, size) = (top.Sign * bottom.Sign < 0 ? '+' : '-', $"{BigInteger.Abs(top)}/{BigInteger.Abs(bottom)}");
        // Nothing is left when the tree's own value is taken away, exactly.
        return ClaimFormula.Parse($"{Used($"({tree.Text})")}{sign}{size}", 3).Evaluate(Values).Value == 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Parse_AnyText_IsAFormulaOrOneException() => Prop.ForAll(Gen.Elements("0123456789abcminxs()()+-*/<>=., **A_é\0".ToCharArray()).ArrayOf().ToArbitrary(), letters =>
    {
        var text = new string(letters);
        if (ClaimFormula.TryParse(text, 3, out var formula, out var problem))
            return problem.Length == 0 && formula!.Evaluate(Values) is not null && formula.With(Values).Length > 0;
        Assert.Throws<ArgumentException>(() => ClaimFormula.Parse(text, 3));
        return problem.Length > 0;
    }).QuickCheckThrowOnFailure();

    private static string Used(string text) => text + "+0*a+0*b+0*c";

    private static Gen<Tree> Grow(int size)
    {
        var leaf = Gen.OneOf(
            Gen.Choose(0, 999).Select(number => Tree.Leaf(number.ToString(CultureInfo.InvariantCulture), number)),
            Gen.Choose(0, 99).Select(number => Tree.Leaf(string.Create(CultureInfo.InvariantCulture, $"{number}.25"), number + 0.25m)),
            Gen.Choose(0, 2).Select(letter => Tree.Leaf(((char)('a' + letter)).ToString(), Values[letter])));
        if (size < 2)
            return leaf;
        var pair = Grow(size / 2).Two();
        return Gen.OneOf(
            leaf,
            Grow(size / 2).Select(Tree.Absolute),
            Gen.Elements('+', '-', '*', '/').Zip(pair, Tree.Binary),
            Gen.Elements("<", "<=", ">").Zip(pair, Tree.Comparison),
            Gen.Elements("min", "max").Zip(Grow(size / 3).Three(), Tree.Extreme));
    }

    /// <summary>An expression with its text, how tightly its last operator binds, and its value as a fraction; null for a division by zero.</summary>
    private sealed record Tree(string Text, int Binds, Func<(BigInteger Top, BigInteger Bottom)?> Value)
    {
        public override string ToString() => Text;

        public static Tree Leaf(string text, decimal value) => new(text, 3, () => (new BigInteger(value * 1000), 1000));

        public static Tree Absolute(Tree of) => new($"abs({of.Text})", 3, () => of.Value() is var (top, bottom) ? (BigInteger.Abs(top), BigInteger.Abs(bottom)) : null);

        public static Tree Binary(char sign, (Tree Left, Tree Right) of)
        {
            var binds = sign is '+' or '-' ? 1 : 2;
            return new($"{Bracketed(of.Left, binds)}{sign}{Bracketed(of.Right, binds + 1)}", binds, () => (of.Left.Value(), of.Right.Value()) is (var (a, b), var (c, d))
                ? sign switch
                {
                    '+' => ((a * d) + (c * b), b * d),
                    '-' => ((a * d) - (c * b), b * d),
                    '*' => (a * c, b * d),
                    _ => c.IsZero ? null : (a * d, b * c),
                }
                : null);
        }

        public static Tree Comparison(string sign, (Tree Left, Tree Right) of) => new($"({of.Left.Text}{sign}{of.Right.Text})", 3, () => (of.Left.Value(), of.Right.Value()) is ({ } left, { } right)
            ? (sign switch { "<" => Compare(left, right) < 0, "<=" => Compare(left, right) <= 0, _ => Compare(left, right) > 0 } ? 1 : 0, 1)
            : null);

        public static Tree Extreme(string name, (Tree First, Tree Second, Tree Third) of) => new($"{name}({of.First.Text},{of.Second.Text},{of.Third.Text})", 3, () =>
            (of.First.Value(), of.Second.Value(), of.Third.Value()) is ({ } first, { } second, { } third)
                ? new[] { second, third }.Aggregate(first, (best, next) => (name == "min") == Compare(next, best) < 0 ? next : best)
                : null);

        private static string Bracketed(Tree tree, int binds) => tree.Binds < binds ? $"({tree.Text})" : tree.Text;

        private static int Compare((BigInteger Top, BigInteger Bottom) left, (BigInteger Top, BigInteger Bottom) right) =>
            (left.Top * right.Bottom).CompareTo(right.Top * left.Bottom) * left.Bottom.Sign * right.Bottom.Sign;
    }
}
