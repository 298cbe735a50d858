using System.Text;

namespace ManifestScan.Model;

/// <summary>Names and document numbers as keyed tokens, to be written in their place. Equal texts have equal tokens under one key.</summary>
public sealed class Pseudonyms
{
    readonly Tokenizer _tokenizer;

    Pseudonyms(Tokenizer tokenizer, TextDictionary names, TextDictionary numbers, IReadOnlyList<ListedPerson> people)
    {
        _tokenizer = tokenizer;
        Names = names;
        Numbers = numbers;
        People = people;
    }

    /// <summary>For each name of the data its token, under the same id: <c>name:</c> and 26 digits and letters.</summary>
    public TextDictionary Names { get; }

    /// <summary>For each document number its token, under the same id: 26 digits and letters.</summary>
    public TextDictionary Numbers { get; }

    /// <summary>The people lists; what a list says of names and numbers is a token, so that equal ones are seen to be equal.</summary>
    public IReadOnlyList<ListedPerson> People { get; }

    /// <summary>Makes the tokens of everything read.</summary>
    public static Pseudonyms Of(TravelData data, Tokenizer tokenizer, ParallelOptions parallel) => new(
        tokenizer,
        Tokens(data.Tables.Names, parallel, text => tokenizer.Token("name", text)),
        Tokens(data.Tables.Numbers, parallel, text => Number(tokenizer, text)),
        [.. data.People.Select(p => p with
        {
            Surname = Name(tokenizer, p.Surname),
            GivenNames = Name(tokenizer, p.GivenNames),
            Aliases = Name(tokenizer, p.Aliases),
            DocumentNumber = p.DocumentNumber is { } number ? Number(tokenizer, Encoding.UTF8.GetBytes(number)) : null,
        })]);

    /// <summary>The token of a document number that stands among other text.</summary>
    public string NumberOf(string number) => Number(_tokenizer, Encoding.UTF8.GetBytes(number));

    static TextDictionary Tokens(TextDictionary texts, ParallelOptions parallel, TokenOf tokenOf)
    {
        var tokens = new string[texts.Count];
        Parallel.For(0, tokens.Length, parallel, id => tokens[id] = tokenOf(texts[id]));
        return TextDictionary.Of(tokens);
    }

    static string Number(Tokenizer tokenizer, ReadOnlySpan<byte> number) => TravellerTable.Format(tokenizer.Bits("document", number));

    static string? Name(Tokenizer tokenizer, string? name) => name is null ? null : tokenizer.Token("name", Encoding.UTF8.GetBytes(name));

    delegate string TokenOf(ReadOnlySpan<byte> utf8);
}
