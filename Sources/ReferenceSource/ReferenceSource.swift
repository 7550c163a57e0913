/// CSL-JSON to references: the whole of a work in the variables of CSL.
enum ReferenceSource {}
