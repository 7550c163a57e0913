/// Evaluates a citation style over references, to inlines with roles left in.
enum CSLProcessor {}
