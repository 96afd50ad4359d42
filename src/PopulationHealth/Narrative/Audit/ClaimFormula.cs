using System.Globalization;
using System.Text;

namespace PopulationHealth;

/// <summary>
/// The arithmetic behind a published claim, in a small strict language. The letters a, b, c ... stand for the claim's operands in
/// their order; each is used, and no other letter occurs.
/// <code>
/// expr   = term { ("+" | "-") term }
/// term   = power { ("*" | "/") power }
/// power  = atom [ "**" number ]
/// atom   = number | letter | "abs(" expr ")" | ("min" | "max") "(" expr "," expr { "," expr } ")"
///        | "(" expr ")" | "(" expr ("&lt;" | "&lt;=" | "&gt;") expr ")"
/// number = digits [ "." digits ]
/// </code>
/// </summary>
/// <remarks>
/// No spaces, no sign before an operand, no other function. A comparison stands alone in brackets of its own and is worth 1 when true and 0 when
/// false. All is computed exactly, as fractions; only a power goes through binary numbers, whose noise is cleared at 15 significant digits.
/// </remarks>
public sealed record ClaimFormula
{
    /// <summary>How many operands a formula can name: one a letter.</summary>
    public const int MostOperands = 26;

    private readonly ValueList<FormulaStep> _steps;
    private readonly ValueList<int> _letters;

    private ClaimFormula(string text, int operands, ValueList<FormulaStep> steps, ValueList<int> letters) =>
        (Text, Operands, _steps, _letters) = (text, operands, steps, letters);

    /// <summary>The formula as it was written.</summary>
    public string Text { get; }

    /// <summary>How many operands it has.</summary>
    public int Operands { get; }

    /// <summary>Reads a formula.</summary>
    /// <param name="text">The formula, such as <c>100*a/b</c>.</param>
    /// <param name="operands">How many operands the claim names, 0 to 26.</param>
    /// <exception cref="ArgumentException">It is none; the message gives the position, what stands there and what is allowed.</exception>
    public static ClaimFormula Parse(string text, int operands) =>
        TryParse(text, operands, out var formula, out var problem) ? formula! : throw new ArgumentException($"'{text}' is no formula of a claim: {problem}", nameof(text));

    /// <summary>Reads a formula.</summary>
    /// <param name="text">The formula, such as <c>100*a/b</c>.</param>
    /// <param name="operands">How many operands the claim names, 0 to 26.</param>
    /// <param name="formula">The formula; null where it is none.</param>
    /// <param name="problem">The position, what stands there and what is allowed; empty for a formula.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string text, int operands, out ClaimFormula? formula, out string problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        Require.Between(0, MostOperands, operands);
        var (steps, letters, error) = FormulaParser.Parse(text, operands);
        formula = error is null ? new ClaimFormula(text, operands, ValueList.From(steps), ValueList.From(letters)) : null;
        problem = error ?? "";
        return error is null;
    }

    /// <summary>Computes the formula.</summary>
    /// <param name="values">The operands' values, in their order.</param>
    /// <returns>The result, or why there is none: a division by zero is one reason.</returns>
    /// <exception cref="ArgumentException">There are more or fewer values than operands.</exception>
    public ClaimResult Evaluate(params IReadOnlyList<decimal> values)
    {
        Check(values);
        var stack = new Stack<Fraction>();
        foreach (var step in _steps)
        {
            if (Wrong(step, stack) is { } reason)
                return new ClaimResult(Missing.NotComputable.Because(reason));
            stack.Push(Compute(step, stack, values));
        }
        return new ClaimResult(stack.Pop());
    }

    /// <summary>The formula with the operands' values in place of their letters, for a reader: "100 × 185 ÷ 337".</summary>
    /// <param name="values">The operands' values, in their order.</param>
    /// <exception cref="ArgumentException">There are more or fewer values than operands.</exception>
    public string With(params IReadOnlyList<decimal> values)
    {
        Check(values);
        var text = new StringBuilder();
        for (var at = 0; at < Text.Length; at++)
        {
            var isPower = Text.AsSpan(at) is ['*', '*', ..];
            text.Append(Text[at] switch
            {
                _ when _letters.Contains(at) => Number(values[Text[at] - 'a']),
                _ when isPower => " ^ ",
                '*' => " × ",
                '/' => " ÷ ",
                ',' => ", ",
                '<' when Text[at + 1] == '=' => " ",
                '+' or '-' or '<' or '>' => $" {Text[at]} ",
                '=' => "<= ",
                var other => other.ToString(),
            });
            at += isPower ? 1 : 0;
        }
        return text.ToString();
    }

    /// <summary>The formula as it was written.</summary>
    public override string ToString() => Text;

    private static string Number(decimal value) => value < 0 ? $"({Fraction.Of(value).InWords(10)})" : Fraction.Of(value).InWords(10);

    private static string? Wrong(FormulaStep step, Stack<Fraction> stack) => step.Kind switch
    {
        FormulaStepKind.Divide when stack.Peek().IsZero => "the formula divides by zero",
        FormulaStepKind.Power when !double.IsFinite(Power(stack.Peek(), step)) => "the formula takes a power that is no number, such as the root of a value below zero",
        _ => null,
    };

    private static double Power(Fraction value, FormulaStep step) => Math.Pow(value.ToDouble(), step.Number.ToDouble());

    private static Fraction Compute(FormulaStep step, Stack<Fraction> stack, IReadOnlyList<decimal> values)
    {
        switch (step.Kind)
        {
            case FormulaStepKind.Number:
                return step.Number;
            case FormulaStepKind.Letter:
                return Fraction.Of(values[step.Index]);
            case FormulaStepKind.Power:
                return Fraction.Clean(Power(stack.Pop(), step));
            case FormulaStepKind.Absolute:
                return stack.Pop().Abs();
            case FormulaStepKind.Least:
                return Enumerable.Range(0, step.Index).Select(_ => stack.Pop()).Min();
            case FormulaStepKind.Greatest:
                return Enumerable.Range(0, step.Index).Select(_ => stack.Pop()).Max();
        }
        var (right, left) = (stack.Pop(), stack.Pop());
        return step.Kind switch
        {
            FormulaStepKind.Add => left + right,
            FormulaStepKind.Subtract => left - right,
            FormulaStepKind.Multiply => left * right,
            FormulaStepKind.Divide => left / right,
            FormulaStepKind.Below => Truth(left < right),
            FormulaStepKind.AtMost => Truth(left <= right),
            _ => Truth(left > right),
        };
    }

    private static Fraction Truth(bool holds) => holds ? Fraction.One : default;

    private void Check(IReadOnlyList<decimal> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count != Operands)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"'{Text}' has {Operands} operands and was given {values.Count} values; give one for each, in their order."), nameof(values));
    }
}
