using System.Collections.Frozen;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Text;

/// <summary>How well the bytes beyond ASCII read in an encoding: the sum of the logarithms of how usual each pair of neighbours is.</summary>
/// <remarks>
/// Pairs of Russian letters are counted over the program's own Russian texts (names of countries, headers) and common surnames.
/// The other values are rounded orders of magnitude: a Cyrillic letter beside a Latin one is a wrong decoding, not a language.
/// </remarks>
static class LetterPairs
{
    const double Boundary = -3;
    const double AccentInWord = -3.5;
    const double AccentAtEdge = -4.5;
    const double TwoAccents = -7;
    const double Typographic = -5;
    const double CyrillicBesideDigit = -5;
    const double LowerBeforeUpper = -7;
    const double Symbol = -9;
    const double MixedScripts = -10;
    const double Undefined = -14;
    const int Letters = 32;

    // More pairs than this tell nothing new.
    const int MostPairs = 20_000;

    static readonly FrozenSet<char> TypographicSigns = "«»№–—“”„’‘…°\u00A0".ToFrozenSet();

    static readonly string Surnames =
        "Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Федоров Морозов Волков Алексеев Лебедев Семенов Егоров "
        + "Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьев Борисов Яковлев Григорьев Романов Воробьев "
        + "Сергеев Кузьмин Фролов Александров Дмитриев Королев Гусев Киселев Ильин Максимов Поляков Сорокин Виноградов Ковалев Белов "
        + "Медведев Антонов Тарасов Жуков Баранов Филиппов Комаров Давыдов Беляев Герасимов Богданов Осипов Сидоров Матвеев Титов Марков "
        + "Миронов Крылов Куликов Карпов Власов Мельников Денисов Гаврилов Тихонов Казаков Афанасьев Данилов Пономарев Калинин Щербаков "
        + "Александр Сергей Владимир Андрей Алексей Дмитрий Николай Евгений Михаил Юрий Татьяна Елена Ольга Наталья Анна Ирина Екатерина "
        + "Людмила Галина Мария Светлана Александрович Сергеевна Владимировна Дмитриевич Юрьевна Евгеньевич Чернышенко Бондаренко Шевчук";

    static readonly double[] Cyrillic = Count();

    /// <summary>The score of a text; higher is better, 0 when it is all ASCII. Comparable between encodings of one text.</summary>
    internal static double Score(ReadOnlySpan<byte> text, string characters)
    {
        double score = 0;
        int pairs = 0;
        for (int i = 0; i < text.Length && pairs < MostPairs; i++)
        {
            byte before = i == 0 ? (byte)' ' : text[i - 1];
            if (before >= 0x80 || text[i] >= 0x80)
            {
                score += Pair(characters[before], characters[text[i]]);
                pairs++;
            }
        }
        return score;
    }

    static double Pair(char a, char b)
    {
        if (IsUndefined(a) || IsUndefined(b))
        {
            return Undefined;
        }
        if (IsCyrillic(a) && IsCyrillic(b))
        {
            return char.IsLower(a) && char.IsUpper(b) ? LowerBeforeUpper : Cyrillic[(Index(a) * Letters) + Index(b)];
        }
        if (IsCyrillic(a) || IsCyrillic(b))
        {
            char other = IsCyrillic(a) ? b : a;
            return char.IsAsciiDigit(other) ? CyrillicBesideDigit : char.IsLetter(other) ? MixedScripts : Beside(other);
        }
        if (char.IsLetter(a) && char.IsLetter(b))
        {
            return a >= 0x80 && b >= 0x80 ? TwoAccents : AccentInWord;
        }
        return char.IsLetter(a) && a >= 0x80 ? Beside(b) + AccentAtEdge - Boundary
            : char.IsLetter(b) && b >= 0x80 ? Beside(a) + AccentAtEdge - Boundary
            : Math.Min(Beside(a), Beside(b));
    }

    static double Beside(char other) => other < 0x80 ? Boundary : TypographicSigns.Contains(other) ? Typographic : Symbol;

    static bool IsUndefined(char c) => c == '\uFFFD' || (c >= 0x80 && char.IsControl(c));

    static bool IsCyrillic(char c) => c is (>= 'А' and <= 'я') or 'Ё' or 'ё';

    static int Index(char c) => c is 'Ё' or 'ё' ? 'е' - 'а' : char.ToLowerInvariant(c) - 'а';

    static double[] Count()
    {
        var counts = new int[Letters * Letters];
        var totals = new int[Letters];
        foreach (string text in ReferenceText.Rows("countries.tsv").Select(r => r[5])
            .Concat(ReferenceText.Rows("header-synonyms.tsv").Select(r => r[2])).Append(Surnames))
        {
            for (int i = 1; i < text.Length; i++)
            {
                if (IsCyrillic(text[i - 1]) && IsCyrillic(text[i]))
                {
                    counts[(Index(text[i - 1]) * Letters) + Index(text[i])]++;
                    totals[Index(text[i - 1])]++;
                }
            }
        }
        var logarithms = new double[counts.Length];
        for (int i = 0; i < counts.Length; i++)
        {
            logarithms[i] = Math.Log((counts[i] + 0.1) / (totals[i / Letters] + (0.1 * Letters)));
        }
        return logarithms;
    }
}
