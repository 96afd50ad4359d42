namespace PopulationHealth;

/// <summary>
/// The three recommendations that the 2010 report gives for each of its six objectives, paraphrased and not held against the
/// page; D1 to D3 read like the priority objectives that the report prints beside them. Objectives 7 and 8 are later and have none.
/// </summary>
internal static class MarmotRecommendations
{
    public static IReadOnlyList<Recommendation> All { get; } =
    [
        Of("A1", "MM1", "Raise the share of spending that goes to early years, and focus it progressively across the gradient"),
        Of("A2", "MM1", "Support families: pre- and postnatal care, paid parental leave, parenting programmes, transition to school"),
        Of("A3", "MM1", "Provide good early education and childcare, with outreach to disadvantaged families and evaluated quality"),
        Of("B1", "MM2", "Put reducing the social gradient in educational outcomes ahead of average attainment"),
        Of("B2", "MM2", "Link schools, families and communities: extended school role, workforce skill across boundaries"),
        Of("B3", "MM2", "Widen lifelong learning: advice for ages 16 to 25, work-based learning, non-vocational adult learning"),
        Of("C1", "MM3", "Use active labour market programmes so that long-term unemployment ends early"),
        Of("C2", "MM3", "Improve job quality across the gradient: equality duties, stress standards, better public employment practice"),
        Of("C3", "MM3", "Give more security and flexibility: retirement age, jobs for carers, lone parents, disabled people"),
        Of("D1", "MM4", "Set and implement a minimum income for healthy living"),
        Of("D2", "MM4", "Make tax and transfers more progressive"),
        Of("D3", "MM4", "Remove cliff edges between benefits and work"),
        Of("E1", "MM5", "Prefer policies that cut health inequality and climate harm together: active travel, green space, food, energy-efficient homes"),
        Of("E2", "MM5", "Integrate planning, transport, housing, environment and health locally"),
        Of("E3", "MM5", "Support community regeneration, remove barriers to participation, cut isolation"),
        Of("F1", "MM6", "Put ill health prevention and promotion across government spending, by evidence"),
        Of("F2", "MM6", "Fund an effective programme across the gradient: drug treatment, smoking, alcohol, obesity"),
        Of("F3", "MM6", "Focus core public health work on interventions along the gradient"),
    ];

    private static Recommendation Of(string code, string objective, string text) =>
        new(code, objective, text, Provenance.ParaphrasedUnverified, MarmotParts.Review2010);
}
