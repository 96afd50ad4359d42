using System.Globalization;

namespace PopulationHealth;

/// <summary>
/// Reads a formula by recursive descent, a method a rule of the grammar (<see cref="ClaimFormula"/> has it). It stops at the first thing that
/// is not allowed.
/// </summary>
internal sealed class FormulaParser
{
    // Deep enough for any formula that a person writes, and far from the end of the stack.
    private const int DeepestBrackets = 100;

    private const string Operand = "a number, a letter, abs(, min(, max( or (";

    private readonly string _text;
    private readonly int _operands;
    private readonly List<FormulaStep> _steps = [];
    private readonly List<int> _letters = [];
    private int _at;
    private int _depth;
    private string? _error;

    private FormulaParser(string text, int operands) => (_text, _operands) = (text, operands);

    private char Next => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>The steps and the places of the letters, or what is wrong and where.</summary>
    public static (IReadOnlyList<FormulaStep> Steps, IReadOnlyList<int> Letters, string? Error) Parse(string text, int operands)
    {
        var parser = new FormulaParser(text, operands);
        if (parser.Expression() && parser._at < text.Length)
            parser.Fail(text[parser._at] is '<' or '>' ? "a comparison only inside brackets of its own, such as (a>b)" : "+, -, *, / or the end");
        return (parser._steps, parser._letters, parser._error ?? parser.Unused());
    }

    private bool Expression() => Chain(Term, ('+', FormulaStepKind.Add), ('-', FormulaStepKind.Subtract));

    private bool Term() => Chain(Power, ('*', FormulaStepKind.Multiply), ('/', FormulaStepKind.Divide));

    private bool Chain(Func<bool> part, params ReadOnlySpan<(char Sign, FormulaStepKind Kind)> operators)
    {
        if (!part())
            return false;
        while (Next != '\0' && (Next == operators[0].Sign || Next == operators[1].Sign))
        {
            var kind = Next == operators[0].Sign ? operators[0].Kind : operators[1].Kind;
            _at++;
            if (!part())
                return false;
            _steps.Add(new FormulaStep(kind));
        }
        return true;
    }

    private bool Power()
    {
        if (!Atom())
            return false;
        if (!Take("**"))
            return true;
        if (!char.IsAsciiDigit(Next))
            return Fail("a number, as the exponent");
        if (!Number(out var exponent))
            return false;
        _steps.Add(new FormulaStep(FormulaStepKind.Power, exponent));
        return _text.AsSpan(_at) is not ['*', '*', ..] || Fail("one exponent only; put the first power in brackets");
    }

    private bool Atom() => Next switch
    {
        >= '0' and <= '9' => Constant(),
        >= 'a' and <= 'z' => Name(),
        '(' => Brackets(),
        _ => Fail(Operand),
    };

    private bool Constant()
    {
        if (!Number(out var number))
            return false;
        _steps.Add(new FormulaStep(FormulaStepKind.Number, number));
        return true;
    }

    private bool Number(out Fraction number)
    {
        var start = _at;
        Digits();
        number = default;
        if (Next == '.')
        {
            _at++;
            if (!char.IsAsciiDigit(Next))
                return Fail("a digit after the point");
            Digits();
        }
        number = Fraction.Parse(_text[start.._at]);
        return true;
    }

    private void Digits()
    {
        while (char.IsAsciiDigit(Next))
            _at++;
    }

    private bool Name()
    {
        var start = _at;
        while (char.IsAsciiLetterLower(Next))
            _at++;
        var name = _text[start.._at];
        if (name.Length == 1)
            return Letter(start);
        if (Next == '(' && name is "abs" or "min" or "max")
            return Function(name);
        _at = start;
        return Fail($"{Operand}; there are no functions but abs, min and max", name);
    }

    private bool Letter(int place)
    {
        var index = _text[place] - 'a';
        if (index >= _operands)
        {
            _at = place;
            return Fail(_operands == 0 ? "numbers only, as there are no operands" : $"the letters a to {(char)('a' + _operands - 1)}, one for each operand");
        }
        _letters.Add(place);
        _steps.Add(new FormulaStep(FormulaStepKind.Letter, Index: index));
        return true;
    }

    private bool Function(string name)
    {
        if (!Open() || !Expression())
            return false;
        var count = 1;
        for (; name != "abs" && Next == ','; count++)
        {
            _at++;
            if (!Expression())
                return false;
        }
        if (count == 1 && name != "abs")
            return Fail($"a comma: {name} takes two expressions or more");
        _steps.Add(new FormulaStep(name switch { "abs" => FormulaStepKind.Absolute, "min" => FormulaStepKind.Least, _ => FormulaStepKind.Greatest }, Index: count));
        return Close(name == "abs" ? "+, -, *, / or )" : "+, -, *, /, a comma or )");
    }

    private bool Brackets()
    {
        if (!Open() || !Expression())
            return false;
        FormulaStepKind? comparison = Take("<=") ? FormulaStepKind.AtMost : Take("<") ? FormulaStepKind.Below : Take(">") ? FormulaStepKind.Above : null;
        if (comparison is null)
            return Close("+, -, *, /, <, <=, > or )");
        if (!Expression())
            return false;
        _steps.Add(new FormulaStep(comparison.Value));
        return Close("+, -, *, / or ), as a comparison is not chained");
    }

    private bool Open()
    {
        if (_depth == DeepestBrackets)
            return Fail(string.Create(CultureInfo.InvariantCulture, $"brackets within brackets {DeepestBrackets} deep at most"));
        _depth++;
        _at++;
        return true;
    }

    private bool Close(string allowed)
    {
        if (Next != ')')
            return Fail(allowed);
        _depth--;
        _at++;
        return true;
    }

    private bool Take(string sign)
    {
        var found = _text.AsSpan(_at).StartsWith(sign, StringComparison.Ordinal);
        _at += found ? sign.Length : 0;
        return found;
    }

    private bool Fail(string allowed, string? found = null)
    {
        _error = string.Create(CultureInfo.InvariantCulture,
            $"position {_at + 1}: found {(_at < _text.Length ? $"'{found ?? _text[_at].ToString()}'" : "the end")}; allowed here: {allowed}.");
        return false;
    }

    private string? Unused()
    {
        var unused = Enumerable.Range(0, _operands).Except(_steps.Where(step => step.Kind == FormulaStepKind.Letter).Select(step => step.Index)).Select(index => (char)('a' + index)).ToList();
        return unused.Count == 0 ? null : $"the formula does not use {string.Join(", ", unused)}; each operand must be used, so take out the ones that are not needed.";
    }
}
