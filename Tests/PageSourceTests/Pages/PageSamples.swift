/// Small pages of every kind, whole and right.
enum PageSamples {
    static let markdown = [
        """
        ---
        title: "Ann Lee"
        description: "* denotes equal contribution"
        ---
        {% include nav.html %}
        # About me
        I am a postdoc at [Lee University](https://lee.edu). <!-- byline: allow legend-missing -->

        ## Publications <span>(\\* equal contribution)</span>

        1. **Ann Lee**\\*, Bob Ray\\*, ***Trees: A Study***, Conference on Trees (CoT 2024). [[Paper](https://a.org)] **(Oral)**
        2. Carol Fox, **Ann Lee**, Growing Walls, Journal of Walls 12 (3), 1-9, 2023.
        """,
        """
        <div class='paper-box'><div class='paper-box-image'><div><div class="badge">CoT'24</div><img src='a.jpg' alt="sym"></div></div>
        <div class='paper-box-text' markdown="1">

        [📖 Trees and Gardens](https://a.org) (from my thesis)

        *Bob Ray\\*, **Ann Lee\\***, Carol Fox*

        <a href="https://github.com/lee/trees"><img alt="Stars" src="https://b.org/s"/></a>
        </div>
        </div>
        """,
        "### 2023\n- Trees. Ann Lee, Bob Ray.<br>\n *CoT*, 2023\n\n  [Code]()\n- Walls. Ann Lee, Carol Fox.<br>\n *CoT*, 2023\n",
    ]

    static let html = [
        """
        <!DOCTYPE html><html><head><title>Ann Lee's Homepage</title></head><body><h1>Ann Lee</h1>
        <p>E-mail: <a href="mailto:ann@lee.edu">ann@lee.edu</a></p><h2>Papers</h2><h3>2024</h3>
        <ol class="bibliography"><li><div class="row"><abbr class="badge">CoT</abbr><div class="title">Trees &amp; Gardens</div>
        <div class="author"><em>Ann Lee</em>, <a href="https://b.org">Bob Ray</a><sup>*</sup>, and Carol Fox</div>
        <div class="periodical"><em>In CoT</em> 2024</div><div class="links"><a href="https://arxiv.org/abs/2401.01234">arXiv</a></div>
        <div class="bibtex hidden"><figure><pre><code>@inproceedings{lee, title={Trees}}</code></pre></figure></div></li>
        <li><div class="title">Walls that Grow</div><div class="author">Bob Ray, <em>Ann Lee</em></div></li></ol>
        <!-- old --></body></html>
        """,
        """
        <table><tr><td><img src="a.png"></td><td><a href="x"><papertitle>Trees that Grow</papertitle></a><br>
        <strong>Ann Lee*</strong>, Bob Ray*, Carol Fox<br><em>CoT</em>, 2024 <font color="red">(Oral)</font><br>
        <a href="https://a.org">paper</a> / <a href="https://b.org">code</a><p>We grow trees.</p></td></tr>
        <tr><td><a href="y"><papertitle>Walls that Grow</papertitle></a><br><strong>Ann Lee</strong>, Bob Ray<br><em>CoT</em>, 2023</td></tr></table>
        """,
    ]

    static let plain = [
        """
        Ann Lee / 李安

        Email: ann@lee.edu

        Publications

        2024

        Trees that Grow in Gardens

        Ann Lee*, Bob Ray and Carol Fox#
        Journal of Trees 28, 12-20, 2024
        paper / code /

        We grow trees.

        Walls that Grow in Gardens

        Bob Ray | Ann Lee
        Conference on Walls (CoW2023), Oral, 2023

        * Equal contribution    # Corresponding author
        """,
        "Papers\n\n• Ann Lee, Bob Ray. “Trees that grow.” Journal of Trees, 2020.\n• Carol Fox, Ann Lee. “Walls that grow.” In CoW, 2021.\n",
    ]
}
