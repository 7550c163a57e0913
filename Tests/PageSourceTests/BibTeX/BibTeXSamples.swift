/// Files with everything that .bib files have, for the fuzzer.
enum BibTeXSamples {
    static let all = [
        #"""
        ---
        ---
        @string{acl = "Annual Meeting of the {ACL}"}
        @preamble{"\newcommand{\x}{y}" # acl}
        % byline: allow legend-missing
        @inproceedings{lee2020,
          abbr = {ACL}, bibtex_show = {true}, selected = {true},
          title = {A {Study} of \emph{Everything} in $H_2O$},
          author = {Lee*, Ann and Ray, Bob$^{*}$ and {The Group} and others},
          author+an = {1=highlight;2=equal},
          booktitle = acl # " 2020", pages = {1--12}, year = 2020, month = jul,
          annotation = {* Equal contribution}, pdf = {lee.pdf}, code = {https://example.org/a_b},
          doi = {https://doi.org/10.1000/182}, keywords = {vision, language},
        }
        """#,
        #"""
        @comment{jabref-meta: x}
        @article(ray, title = "The \"{O}ne {"}quoted{"}", journal = {J. of X}, volume = 3, number = {4},
          date = {2019-04/2019-05~}, note = {first two authors contributed equally}, crossref = {vol}, xdata = {d})
        @collection{vol, title = {The Volume}, editor = {Orr, Cy and von der Berg, Jr., Dee}, publisher = {P}}
        @xdata{d, publisher = {Q}, location = {Springfield}}
        """#,
    ]
}
