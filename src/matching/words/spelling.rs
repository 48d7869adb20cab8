//! British spelling → American spelling, so that `modelling` and `modeling` are one word.
//!
//! Which of the two is the measure does not matter, only that both become the same. By lists where few words
//! are written in two ways (`-our`, `-re`, `-ogue`, `-yse`, `-ll-`); by a rule with exceptions for `-ise`, of
//! which new ones are made every day. What the stemmer folds by itself (`labelled`, `labeled`) is not here.

/// British, American.
type Pairs = &'static [(&'static str, &'static str)];

/// Whole words.
const WORDS: Pairs = &[
    // The noun's plural far oftener than the verb.
    ("analyses", "analysis"),
    ("biassed", "biased"),
    ("burnt", "burned"),
    ("counsellor", "counselor"),
    ("counsellors", "counselors"),
    ("jewellery", "jewelry"),
    ("judgement", "judgment"),
    ("judgements", "judgments"),
    ("learnt", "learned"),
    ("programme", "program"),
    ("programmes", "programs"),
    ("skilful", "skillful"),
    ("tyre", "tire"),
    ("tyres", "tires"),
    ("wilful", "willful"),
    ("woollen", "woolen"),
];

/// Pieces of words, wherever they stand.
const PIECES: Pairs = &[
    // -our
    ("armour", "armor"),
    ("behaviour", "behavior"),
    ("candour", "candor"),
    ("clamour", "clamor"),
    ("colour", "color"),
    ("demeanour", "demeanor"),
    ("endeavour", "endeavor"),
    ("favour", "favor"),
    ("fervour", "fervor"),
    ("flavour", "flavor"),
    ("harbour", "harbor"),
    ("honour", "honor"),
    ("humour", "humor"),
    ("labour", "labor"),
    ("neighbour", "neighbor"),
    ("odour", "odor"),
    ("rigour", "rigor"),
    ("rumour", "rumor"),
    ("saviour", "savior"),
    ("savour", "savor"),
    ("splendour", "splendor"),
    ("tumour", "tumor"),
    ("vapour", "vapor"),
    ("vigour", "vigor"),
    // -ence, -ise
    ("defence", "defense"),
    ("licence", "license"),
    ("offence", "offense"),
    ("practis", "practic"),
    ("pretence", "pretense"),
    // -ae-, -oe-, -ph-
    ("anaem", "anem"),
    ("anaesth", "anesth"),
    ("archaeolog", "archeolog"),
    ("caesarean", "cesarean"),
    ("diarrhoea", "diarrhea"),
    ("encyclopaed", "encycloped"),
    ("foetal", "fetal"),
    ("foetus", "fetus"),
    ("glycaem", "glycem"),
    ("gynaecolog", "gynecolog"),
    ("haemat", "hemat"),
    ("haemo", "hemo"),
    ("ischaem", "ischem"),
    ("leukaem", "leukem"),
    ("oedema", "edema"),
    ("oesophag", "esophag"),
    ("oestrogen", "estrogen"),
    ("orthopaed", "orthoped"),
    ("paediatr", "pediatr"),
    ("palaeo", "paleo"),
    ("sulph", "sulf"),
    // Others
    ("aeroplane", "airplane"),
    ("aluminium", "aluminum"),
    ("artefact", "artifact"),
    ("enquir", "inquir"),
    ("focuss", "focus"),
    ("grey", "gray"),
    ("manoeuv", "maneuv"),
    ("mould", "mold"),
    ("parametris", "parameteriz"),
    ("parametriz", "parameteriz"),
    ("plough", "plow"),
    ("sceptic", "skeptic"),
];

/// Endings after certain beginnings.
const ENDINGS: &[(&[&str], Pairs)] = &[
    (
        &[
            "calib", "cent", "fib", "lit", "lust", "maneuv", "meag", "met", "somb", "spect",
            "theat",
        ],
        &[
            ("re", "er"),
            ("res", "ers"),
            ("red", "ered"),
            ("ring", "ering"),
        ],
    ),
    (
        &["anal", "catal", "dial", "homol"],
        &[
            ("ogue", "og"),
            ("ogues", "ogs"),
            ("ogued", "oged"),
            ("oguing", "oging"),
        ],
    ),
    (
        &["anal", "catal", "dial", "electrol", "hydrol", "paral"],
        &[
            ("yse", "yze"),
            ("ysed", "yzed"),
            ("yser", "yzer"),
            ("ysers", "yzers"),
            ("ysing", "yzing"),
        ],
    ),
    // The stemmer folds those of two syllables.
    (
        &["dia", "due", "fue", "initia", "tria"],
        &[
            ("lled", "led"),
            ("lling", "ling"),
            ("ller", "ler"),
            ("llers", "lers"),
        ],
    ),
];

/// What follows the `-is-` of a word that Americans write with `-iz-`.
const AFTER_IS: &[&str] = &[
    "ability", "able", "ation", "ational", "ations", "e", "ed", "er", "ers", "es", "ing", "ings",
];

/// What stands before `-ise` where both write it: precise, supervise, noise, praise, disguise, likewise.
const NEVER_IZE: &[&str] = &[
    "a", "adv", "advert", "chast", "chem", "circumc", "conc", "dem", "desp", "dev", "exc", "exerc",
    "expert", "franch", "improv", "inc", "merchand", "moonr", "o", "parad", "pelv", "pr", "prec",
    "prem", "prom", "rev", "sunr", "superv", "surm", "telev", "treat", "trell", "u", "w",
];

/// `rise`, `wise`, `crises`: no verb in `-ize` is as short.
const SHORTEST_BEFORE_IZE: usize = 3;

/// The American spelling of a word of small ASCII letters, when it is another.
pub(in crate::matching) fn american(word: &str) -> Option<String> {
    if let Some((_, american)) = WORDS.iter().find(|(british, _)| *british == word) {
        return Some((*american).to_owned());
    }
    let mut changed = None;
    for (british, american) in PIECES {
        let word = changed.as_deref().unwrap_or(word);
        if word.contains(british) {
            changed = Some(word.replace(british, american));
        }
    }
    let word = changed.as_deref().unwrap_or(word);
    with_another_ending(word)
        .or_else(|| with_z(word))
        .or(changed)
}

fn with_another_ending(word: &str) -> Option<String> {
    ENDINGS.iter().find_map(|(beginnings, endings)| {
        endings.iter().find_map(|(british, american)| {
            let beginning = word.strip_suffix(british)?;
            let is_listed = beginnings.iter().any(|listed| beginning.ends_with(listed));
            is_listed.then(|| format!("{beginning}{american}"))
        })
    })
}

fn with_z(word: &str) -> Option<String> {
    AFTER_IS.iter().find_map(|after| {
        let beginning = word.strip_suffix(after)?.strip_suffix("is")?;
        let has_z = beginning.len() >= SHORTEST_BEFORE_IZE
            && !NEVER_IZE.iter().any(|never| beginning.ends_with(never));
        has_z.then(|| format!("{beginning}iz{after}"))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::matching::words::stems;

    /// American words with their British spellings.
    const BOTH: &[(&str, &str)] = &[
        ("aging", "ageing"),
        ("analog", "analogue"),
        ("analyses", "analysis"),
        ("analyze", "analyse"),
        ("analyzing", "analysing"),
        ("anesthesia", "anaesthesia"),
        ("artifacts", "artefacts"),
        ("behavioral", "behavioural"),
        ("canceled", "cancelled"),
        ("cataloged", "catalogued"),
        ("catalyze", "catalyse"),
        ("centered", "centred"),
        ("colorization", "colourisation"),
        ("defenses", "defences"),
        ("dialog", "dialogue"),
        ("enrollment", "enrolment"),
        ("favorable", "favourable"),
        ("fetal", "foetal"),
        ("fiber", "fibre"),
        ("focused", "focussed"),
        ("fueled", "fuelled"),
        ("fulfill", "fulfil"),
        ("generalizability", "generalisability"),
        ("gray", "grey"),
        ("grayscale", "greyscale"),
        ("hemoglobin", "haemoglobin"),
        ("kilometers", "kilometres"),
        ("labeled", "labelled"),
        ("license", "licence"),
        ("maneuvers", "manoeuvres"),
        ("modeling", "modelling"),
        ("multicolored", "multicoloured"),
        ("neighborhood", "neighbourhood"),
        ("optimizers", "optimisers"),
        ("organization", "organisation"),
        ("paralyzed", "paralysed"),
        ("parameterization", "parametrisation"),
        ("parameterized", "parametrized"),
        ("pediatric", "paediatric"),
        ("practicing", "practising"),
        ("program", "programme"),
        ("quantized", "quantised"),
        ("signaling", "signalling"),
        ("skeptical", "sceptical"),
        ("synthesizing", "synthesising"),
        ("tokenizer", "tokeniser"),
        ("traveler", "traveller"),
        ("tumors", "tumours"),
        ("unlabeled", "unlabelled"),
        ("vapor", "vapour"),
    ];

    #[test]
    fn both_spellings_are_one_word() {
        for (american, british) in BOTH {
            assert_eq!(stems(american), stems(british), "{british}");
        }
    }

    const ORDINARY: &str = "acre advertise advise analysis analyst arise arises basis bias bruise calling centrality          chastise circumcise comprise compromise compromised concise contour controlling course crises          cruise demise denoise denoiser denoising despise devise disable disguise enterprises          excise exercise expertise four fulfilling geometry hour improvisation improvise journal          killing likewise massacre metric mistaken noise noised noises otherwise our pairwise paradise          parameter pelvises poise pour praise precise premise premises promising raise          raising revise revised rise rising series source species spring sunrise supervise supervised          supervising surmise surprising symmetries televise timbre tour treatise trellises trilling          unsupervised wise";

    #[test]
    fn words_of_one_spelling_stay() {
        let americans = BOTH.iter().map(|(american, _)| *american);
        let plural = |word: &&str| *word != "analyses";
        for word in ORDINARY.split_whitespace().chain(americans).filter(plural) {
            assert_eq!(american(word), None, "{word}");
        }
    }

    proptest! {
        #[test]
        fn what_is_american_stays(word in "[a-z]{0,5}(our|isation|ise|ised|yse|re|red|ogue|lled|ence|ae)?[a-z]{0,3}") {
            let once = american(&word).unwrap_or(word);
            prop_assert_eq!(american(&once), None, "{}", once);
        }

        #[test]
        fn a_word_without_a_british_piece_stays(word in "[b-df-hj-np-tv-z]{1,4}([aei][b-df-hj-np-qt-xz]{1,2}){1,3}(s|ed|ing|er)?") {
            prop_assert_eq!(american(&word), None);
        }
    }
}
