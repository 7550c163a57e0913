import Bibliography

/// Acronyms of meetings and journals, by which running text names a venue: `In NeurIPS, 2023`, `IEEE TPAMI`.
enum VenueAcronymTable {
    /// What a venue is by the acronyms in it; `nil` where there are none, or of both kinds.
    static func type(of venue: String) -> WorkType? {
        let words = venue.split { !$0.isLetter }.map { $0.lowercased() }
        let isMeeting = words.contains { meetings.contains($0) }
        let isJournal = words.contains { journals.contains($0) }
        return isMeeting == isJournal ? nil : isMeeting ? .paperConference : .articleJournal
    }

    private static let meetings = words(
        """
        icml neurips nips iclr aistats uai colt acml ecml pkdd corl colm ijcai aaai ecai cvpr iccv eccv wacv bmvc accv
        acl emnlp naacl eacl aacl conll coling lrec tacas interspeech icassp asru slt ismir kdd sigir wsdm cikm recsys
        ecir icdm sdm vldb sigmod icde edbt pods chi uist cscw iui ubicomp mobicom mobisys sensys sigcomm nsdi osdi
        sosp eurosys atc asplos isca micro hpca pldi popl oopsla icfp esop icse fse ase issta ndss ccs usenix soups
        crypto eurocrypt asiacrypt tcc stoc focs soda itcs icalp esa icra iros rss hri siggraph miccai isbi ipmi midl
        facct aies eaamo
        """)

    private static let journals = words(
        """
        tpami pami ijcv jmlr tmlr jair tacl tnnls tkde tip tmm tcsvt tvcg tog tosem tse tifs tdsc taslp tmi tro ral ijrr
        pnas nejm bmj plos elife vldbj tods tois tist tkdd toit jacm cacm prl prx prb prd pra pre jhep apj mnras
        jama jasa jrss aos aoap siam
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
