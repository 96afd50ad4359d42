using System.Reflection;

namespace PopulationHealth.Tests;

public class NameTests
{
    private static readonly string[] DefaultUsings = ["System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Text", "System.Threading.Tasks"];

    [Fact]
    public void PublicTypes_WhatAUserTypes_NeverClashesWithTheDefaultUsings()
    {
        // A notebook and a console project import these namespaces; a type of one name in both could not be written without its namespace.
        var theirs = new[] { typeof(object), typeof(Enumerable), typeof(Console), typeof(List<>) }.Select(type => type.Assembly).Distinct()
            .Append(Assembly.Load("System.Runtime")).SelectMany(Exported)
            .Where(type => DefaultUsings.Contains(type.Namespace)).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        var ours = new[] { typeof(Statement), typeof(Figure), typeof(CsvFile), typeof(CoventryEvidence) }.SelectMany(type => type.Assembly.GetExportedTypes());

        Assert.Contains("Index", theirs);
        Assert.DoesNotContain(ours, type => theirs.Contains(type.Name));
    }

    private static IEnumerable<Type> Exported(Assembly assembly) => assembly.GetExportedTypes().Concat(assembly.GetForwardedTypes());
}
