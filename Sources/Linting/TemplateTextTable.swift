/// What templates of pages bring along as samples.
enum TemplateTextTable {
    /// Names that stand for a name, folded: family and given name in any order.
    static let names: Set<String> = [
        "yourname", "yournamehere", "yourfullname", "firstnamelastname", "lastnamefirstname",
        "firstlast", "lastfirst", "authorone", "authortwo", "authorthree", "firstauthor", "secondauthor", "thirdauthor",
        "coauthorone", "coauthortwo", "coauthorname", "authorname", "janedoe", "johndoe", "doejane", "doejohn",
        "yourself", "author1", "author2", "author3", "coauthor", "namesurname", "surnamename",
    ]

    /// Titles, folded.
    static let titles: Set<String> = [
        "papertitlenumber1", "papertitlenumber2", "papertitlenumber3", "papertitlenumber4", "papertitlenumber5",
        "yourpapertitle", "papertitle", "titleofyourpaper", "titleofthepaper", "yourpublicationtitle",
        "publicationtitle",
        "anexamplejournalarticle", "anexampleconferencepaper", "anexamplepreprintworkingpaper", "anexamplepreprint",
        "examplejournalpaper", "exampleconferencepaper", "yourtitlehere", "papertitlehere", "titlehere", "loremipsum",
    ]

    /// Titles, folded, of works by Albert Einstein and others that a widespread template has as its samples.
    static let samples: Set<String> = [
        "themeaningofrelativity", "investigationsonthetheoryofthebrownianmovement", "lettersonwavemechanics",
        "canquantummechanicaldescriptionofphysicalrealitybeconsideredcomplete", "relativitythespecialandgeneraltheory",
        "thephotoelectriceffect",
        "onthemotionrequiredbythemolecularkinetictheoryofheatofsmallparticlessuspendedinastationaryliquid",
        "concerninganheuristicpointofviewtowardtheemissionandtransformationoflight",
        "ubereinendieerzeugungundverwandlungdeslichtesbetreffendenheuristischengesichtspunkt",
        "unthemotionofrequiredbythemolecularkinetictheoryofheat", "doestheinertiaofabodydependuponitsenergycontent",
    ]

    /// Family names of those samples' authors.
    static let sampleAuthors: Set<String> = ["einstein", "przibram"]
}
