//! What TeX's commands look like as letters.

#[rustfmt::skip] // a table
pub(super) const ACCENTS: &[(char, &str)] = &[
    ('\'', "\u{301}"), ('`', "\u{300}"), ('"', "\u{308}"), ('^', "\u{302}"), ('~', "\u{303}"),
    ('=', "\u{304}"), ('.', "\u{307}"),
];

#[rustfmt::skip] // a table
pub(super) const SUPERSCRIPTS: &[(char, char)] = &[
    ('0', '⁰'), ('1', '¹'), ('2', '²'), ('3', '³'), ('4', '⁴'), ('5', '⁵'), ('6', '⁶'), ('7', '⁷'),
    ('8', '⁸'), ('9', '⁹'), ('+', '⁺'), ('-', '⁻'), ('n', 'ⁿ'), ('i', 'ⁱ'), ('°', '°'), ('*', '*'),
];

#[rustfmt::skip] // a table
pub(super) const SUBSCRIPTS: &[(char, char)] = &[
    ('0', '₀'), ('1', '₁'), ('2', '₂'), ('3', '₃'), ('4', '₄'), ('5', '₅'), ('6', '₆'), ('7', '₇'),
    ('8', '₈'), ('9', '₉'), ('+', '₊'), ('-', '₋'), ('n', 'ₙ'), ('i', 'ᵢ'), ('t', 'ₜ'), ('k', 'ₖ'),
];

#[rustfmt::skip] // a table
pub(super) const SYMBOLS: &[(&str, &str)] = &[
    ("alpha", "α"), ("beta", "β"), ("gamma", "γ"), ("delta", "δ"), ("epsilon", "ε"),
    ("varepsilon", "ε"), ("eta", "η"), ("theta", "θ"), ("kappa", "κ"), ("lambda", "λ"), ("mu", "μ"),
    ("nu", "ν"), ("xi", "ξ"), ("pi", "π"), ("rho", "ρ"), ("sigma", "σ"), ("tau", "τ"), ("phi", "φ"),
    ("varphi", "φ"), ("chi", "χ"), ("psi", "ψ"), ("omega", "ω"), ("Gamma", "Γ"), ("Delta", "Δ"),
    ("Theta", "Θ"), ("Lambda", "Λ"), ("Sigma", "Σ"), ("Phi", "Φ"), ("Psi", "Ψ"), ("Omega", "Ω"),
    ("times", "×"), ("approx", "≈"), ("sim", "~"), ("neq", "≠"), ("le", "≤"), ("leq", "≤"),
    ("ge", "≥"), ("geq", "≥"), ("pm", "±"), ("cdot", "·"), ("infty", "∞"), ("to", "→"),
    ("rightarrow", "→"), ("leftarrow", "←"), ("in", "∈"), ("subset", "⊂"), ("sum", "Σ"),
    ("nabla", "∇"), ("partial", "∂"), ("ell", "ℓ"), ("deg", "°"), ("circ", "°"), ("log", "log"),
    ("exp", "exp"), ("min", "min"), ("max", "max"), ("ldots", "…"), ("dots", "…"), ("sqrt", "√"),
    ("star", "⋆"), ("ast", "*"), ("ll", "≪"), ("gg", "≫"), ("textgreater", ">"), ("textless", "<"),
    ("textasciitilde", "~"), ("ss", "ß"), ("o", "ø"), ("ae", "æ"), ("eg", "e.g."), ("ie", "i.e."),
    ("etc", "etc."), ("etal", "et al."), ("quad", " "), ("xspace", ""), ("allowbreak", ""),
    ("nobreakdash", ""),
];
